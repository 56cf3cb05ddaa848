import { accountViews } from './accounts'
import { dialogViews } from './dialogs'
import { inspectorViews } from './inspector'
import { labViews } from './lab'
import { toolViews } from './tools'
import type { View } from './view'

/** Every view in every state that is looked at. A new one is a line in the list of its place. */
export const views: readonly View[] = [...accountViews, ...dialogViews, ...inspectorViews, ...labViews, ...toolViews]
