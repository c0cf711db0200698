import * as z from 'zod'
import { addDays, daysBetween } from '../../core/day.ts'
import { names } from '../../core/names.ts'
import { plural } from '../../core/text.ts'
import { defineRule } from '../define.ts'

export const realName = defineRule({
  id: 'domain/real-name',
  title: { en: 'The real name of the domain is verified and on file', zh: '域名已完成实名认证并入库' },
  remedy: {
    en: "Have the holder's real name verified by the registrar and wait until it has passed.",
    zh: '请在注册商处完成域名实名认证，通过后再提交备案。',
  },
  each: 'domain',
  params: z.strictObject({
    /** From the verification to the submission; the data need that long to reach MIIT. */
    days: z.int().min(0).optional(),
    /** Fewer working days than this are a warning. */
    warnWorkingDays: z.int().min(1).optional(),
  }),
  needs: ['realNameStatus', 'submitOn'],
  wants: ['realNameVerifiedOn', 'workingDaysVerified'],
  check: (facts, { days, warnWorkingDays }, { pointer }) => {
    const { realNameStatus, realNameVerifiedOn: verifiedOn, workingDaysVerified, submitOn } = facts
    const at = { pointer: `${pointer}/realName` }
    if (realNameStatus !== 'verified') {
      const { en, zh } = names.realNameStatuses[realNameStatus]
      return [
        {
          at,
          message: {
            en: `The real-name verification is “${en}”; it has to be passed.`,
            zh: `域名实名认证状态为“${zh}”，须为“已实名”。`,
          },
        },
      ]
    }
    if (days === undefined && warnWorkingDays === undefined) return []
    if (verifiedOn === undefined || workingDaysVerified === undefined)
      return [{ missing: [`${pointer}/realName/verifiedOn`] }]
    const passed = daysBetween(verifiedOn, submitOn)
    if (passed < (days ?? 0)) {
      const earliest = addDays(verifiedOn, days ?? 0)
      return [
        {
          at,
          message:
            passed < 0
              ? {
                  en: `The real name is verified on ${verifiedOn}, after the day of submission, ${submitOn}; ${plural(days ?? 0, 'day')} have to lie between them.`,
                  zh: `域名实名认证通过日为 ${verifiedOn}，晚于提交日 ${submitOn}，通过后须满 ${days ?? 0} 天才能提交。`,
                }
              : {
                  en: `The real name was verified on ${verifiedOn}, ${plural(passed, 'day')} before submission on ${submitOn}; it has to be at least ${plural(days ?? 0, 'day')}.`,
                  zh: `域名于 ${verifiedOn} 通过实名认证，距提交日 ${submitOn} 仅 ${passed} 天，须满 ${days} 天。`,
                },
          remedy: { en: `Submit on ${earliest} or later.`, zh: `请于 ${earliest} 或之后提交。` },
        },
      ]
    }
    if (workingDaysVerified >= (warnWorkingDays ?? 0)) return []
    return [
      {
        at,
        message: {
          en: `The real name was verified on ${verifiedOn}, ${plural(workingDaysVerified, 'working day')} before submission on ${submitOn}; it can take ${warnWorkingDays} until MIIT has the data.`,
          zh: `域名于 ${verifiedOn} 通过实名认证，距提交日 ${submitOn} 仅 ${workingDaysVerified} 个工作日，数据入库可能需要 ${warnWorkingDays} 个工作日。`,
        },
        remedy: {
          en: `Submit once ${warnWorkingDays} working days have passed since the verification.`,
          zh: `建议在通过实名认证满 ${warnWorkingDays} 个工作日后提交。`,
        },
        severity: 'warning',
      },
    ]
  },
})
