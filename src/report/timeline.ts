import { addDays } from '../core/day.ts'
import { addWorkingDays } from '../core/workdays.ts'
import type { Case } from '../facts/subject.ts'
import type { Timeline } from './report.ts'

/** The dates that follow from submitting on the planned day: working days of China, then days. */
export const timelineOf = ({ manifest, knowledge, now }: Case): Timeline => {
  const { calendar, tables } = knowledge.nation
  const submitOn = manifest.filing?.submitOn ?? now
  const provider = knowledge.provider?.reviewDays ?? tables.timeline.providerReview
  const authority = knowledge.province?.reviewDays ?? tables.timeline.authorityReview
  const after = (days: number, count: number): string =>
    addWorkingDays(addWorkingDays(submitOn, days, calendar), count, calendar)
  const review = { from: after(provider.min, authority.min), to: after(provider.max, authority.max) }
  const { publicSecurityFilingDays } = tables.timeline
  return {
    submitOn,
    providerReview: {
      from: addWorkingDays(submitOn, provider.min, calendar),
      to: addWorkingDays(submitOn, provider.max, calendar),
    },
    authorityReview: review,
    publicSecurityFilingBy: {
      from: addDays(review.from, publicSecurityFilingDays),
      to: addDays(review.to, publicSecurityFilingDays),
    },
  }
}
