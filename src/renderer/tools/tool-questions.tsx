import type { AppState } from '../../shared/app-state'
import type { QuestionAnswer, ToolQuestion } from '../../shared/tool-consent'
import { Countdown } from '../accounts/countdown'
import { useSender } from '../commands'
import { text } from '../language'
import { Button } from '../parts/button'
import { FailureNotice } from '../parts/notice'
import { profileName } from '../profile/profile-name'
import { toolName, toolStory } from './tool-name'

/** What tools need the person's word for, above whichever place is open. It takes no focus: nobody came here for it. */
export function ToolQuestions({ state }: { readonly state: AppState }) {
  return (
    <>
      <div aria-live="polite" className="hidden">
        {state.questions.map((question) => (
          <p key={question.id}>{questionTitle(question, state)}</p>
        ))}
      </div>
      {state.questions.map((question) => (
        <QuestionCard key={question.id} question={question} state={state} />
      ))}
    </>
  )
}

const answers = {
  consent: ['once', 'hour', 'always', 'later', 'never'],
  sign_in: ['sign_in', 'later', 'never'],
} as const satisfies Record<ToolQuestion['about'], readonly QuestionAnswer[]>

function QuestionCard({ question, state }: { readonly question: ToolQuestion; readonly state: AppState }) {
  const { send, pending, failure, dismiss } = useSender()
  const { id, about, deadline } = question
  const item = `question-${id}`
  const tool = toolName(question)
  const profile = profileOf(question, state)
  return (
    <section className="card attempt question" data-item={item} aria-labelledby={item}>
      <header className="attempt-head">
        <h2 id={item} tabIndex={-1}>
          {questionTitle(question, state)}
        </h2>
        {deadline !== undefined && <Countdown deadline={deadline} />}
      </header>
      <p className="question-tool">{toolStory(question)}</p>
      <p className="quiet">
        {text(about === 'consent' ? 'tools.question.meaning' : 'tools.question.sign_in.meaning')}{' '}
        {text('tools.answer.later.help')}
      </p>
      <div className="actions">
        {answers[about].map((answer) => {
          const words = answerWords(about, answer, tool)
          return (
            <Button
              key={answer}
              look={answer === 'later' || answer === 'never' ? 'quiet' : answer === 'sign_in' ? 'primary' : 'plain'}
              aria-label={text('tools.answer.of', { answer: words, tool, profile })}
              pending={pending !== undefined}
              onClick={() => void send('answerQuestion', { questionId: id, answer })}
            >
              {words}
            </Button>
          )
        })}
      </div>
      {failure && <FailureNotice alert failure={failure} onDismiss={dismiss} />}
    </section>
  )
}

/** In a sentence, for the card, for a screen reader, and for who has a dialog open. */
function questionTitle(question: ToolQuestion, state: AppState): string {
  const words = { tool: toolName(question), profile: profileOf(question, state) }
  if (question.about === 'consent') return text('tools.question', words)
  const isFirst = !state.sessions.some(({ profileId }) => profileId === question.profileId)
  return text(isFirst ? 'tools.question.sign_in.first' : 'tools.question.sign_in', words)
}

function profileOf({ profileId }: ToolQuestion, { profiles }: AppState): string {
  const profile = profiles.find(({ id }) => id === profileId)
  return profile ? profileName(profile) : profileId
}

const answerWords = (about: ToolQuestion['about'], answer: QuestionAnswer, tool: string) =>
  about === 'sign_in' && answer === 'never'
    ? text('tools.answer.never.sign_in', { tool })
    : text(`tools.answer.${answer}`)
