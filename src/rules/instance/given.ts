import * as z from 'zod'
import { defineRule } from '../define.ts'

export const given = defineRule({
  id: 'instance/given',
  title: { en: 'The service has an instance', zh: '服务已填写接入实例' },
  remedy: {
    en: 'Name the instance on which the service runs: `instance` of the service, described under `instances`.',
    zh: '请在服务的 instance 中填写所用实例，并在 instances 中说明该实例。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['serviceStatus', 'instanceGiven'],
  wants: ['filingType'],
  check: ({ serviceStatus, instanceGiven, filingType }) =>
    instanceGiven || (serviceStatus === 'filed' && filingType !== 'new-access')
      ? []
      : [
          {
            at: 'instanceGiven',
            message: {
              en: 'The service has no instance; the filing of a service is carried by an instance at the provider.',
              zh: '该服务未填写接入实例；备案须依托接入商的实例办理。',
            },
          },
        ],
})
