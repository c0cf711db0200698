import * as z from 'zod'
import { defineRule } from '../define.ts'

export const commercialLicense = defineRule({
  id: 'service/commercial-license',
  title: { en: 'A commercial service has its license', zh: '经营性服务已取得经营许可证' },
  remedy: {
    en: 'Apply for the commercial license and write its number under commercialLicense.',
    zh: '请办理经营性 ICP 许可证（增值电信业务经营许可证），并在 commercialLicense 填写证号。',
  },
  each: 'service',
  params: z.strictObject({}),
  needs: ['commercial', 'commercialLicense'],
  check: ({ commercial, commercialLicense: license }) =>
    !commercial || (license !== null && license.trim() !== '')
      ? []
      : [
          {
            at: 'commercialLicense',
            message: {
              en: 'The service is commercial and no commercial license is given; it needs one.',
              zh: '该服务为经营性服务，未填写经营性 ICP 许可证号，须取得许可证。',
            },
          },
        ],
})
