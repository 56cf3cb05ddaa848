import * as v from 'valibot'
import { languageChoices } from './languages'
import { toolHostSchema } from './tool-host'

/** What a person has chosen for Postern as a whole. Holds no secret. */
export const settingsSchema = v.object({
  /** Absent, or no longer there: the first that is no practice provider. */
  defaultProfileId: v.exactOptional(v.string()),
  /** By profile, the subject of the account that tools get when they name none: a new sign-in of that person keeps it. */
  defaultSubjects: v.optional(v.record(v.string(), v.string()), {}),
  /** A PEM file of certificates that are trusted beside the usual ones. */
  caFile: v.exactOptional(v.string()),
  /** Absent: the system's. */
  language: v.exactOptional(v.picklist(languageChoices)),
  /** The servers that credential helpers may take tokens to. */
  hosts: v.exactOptional(v.array(toolHostSchema)),
  /** Absent: Postern speaks up when a person is needed. */
  notifications: v.exactOptional(v.boolean()),
  /** Absent: it has its place in the tray, where there is one. */
  tray: v.exactOptional(v.boolean()),
  /** Absent: closing the window quits. */
  staysInTray: v.exactOptional(v.boolean()),
})

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>
