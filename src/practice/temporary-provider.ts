import { onTestFinished } from 'vitest'
import type { PracticeOptions } from './options'
import { type RunningPracticeProvider, startPracticeProvider } from './server'

/** A test aid: a provider for the running test alone, closed when that ends. */
export async function temporaryProvider(options: PracticeOptions = {}): Promise<RunningPracticeProvider> {
  const provider = await startPracticeProvider(options)
  onTestFinished(() => provider.close())
  return provider
}
