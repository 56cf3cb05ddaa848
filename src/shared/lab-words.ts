import type { LabChange } from './lab'
import type { LabMessageId } from './text/en/lab'
import type { Text } from './text/text'

/** What is better or worse than before, in a line. */
export const changeWords = ({ subject, better }: LabChange, text: Text<LabMessageId>): string =>
  text(better ? 'lab.better' : 'lab.worse', { subject: subjectWords(subject, text) })

const subjectWords = (subject: LabChange['subject'], text: Text<LabMessageId>): string =>
  'check' in subject
    ? text(`lab.check.${subject.check}`)
    : [subject.browser, subject.redirect, text(`lab.start.${subject.start}`)].join(', ')
