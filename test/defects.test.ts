import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'

const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/filings/${name}/filing.yaml`, import.meta.url)), 'utf8')

const found = (text: string): readonly string[] =>
  check(text, { now: '2026-11-22' }).filings.flatMap(({ findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`),
  )

type Defect = readonly [what: string, from: string, to: string, found: string]

/** One slip in a filing that is ready otherwise: it is found, at its field, by its rule, and as grave as it is. */
const enterprise: readonly Defect[] = [
  [
    'an employee as responsible person',
    'role: legal-representative',
    'role: employee',
    'error people/responsible-person-role /people/zhang/role',
  ],
  [
    'a paper that has run out',
    '  - material: entity-certificate\n',
    '  - material: entity-certificate\n    validUntil: 2026-11-01\n',
    'error material/valid /materials/0/validUntil',
  ],

  ['a type that does not fit', 'type: first', 'type: new-service', 'error filing/type-fits /filing/type'],
  [
    'a first filing with a number',
    '  filedServices: 0',
    '  number: 粤ICP备2024000001号\n  filedServices: 0',
    'error filing/type-fits /filing/type',
  ],
  [
    'another province',
    '  type: first\n  region: guangdong',
    '  type: first\n  region: hubei',
    'error filing/region-fits-entity /filing/region',
  ],
  [
    'another order in review',
    'orderInReview: false',
    'orderInReview: true',
    'error filing/one-order-at-a-time /filing/orderInReview',
  ],
  [
    'an international account',
    'edition: china\n  verifiedAs',
    'edition: international\n  verifiedAs',
    'error account/china-site /account/edition',
  ],
  [
    'an account of somebody else',
    'verifiedAs: enterprise\n\nentity',
    'verifiedAs: enterprise\n  filedEntity: 广州另一家有限公司\n\nentity',
    'error account/one-entity /account/filedEntity',
  ],
  [
    'a company from Hong Kong',
    'registeredIn: mainland',
    'registeredIn: hong-kong',
    'error entity/eligible /entity/registeredIn',
  ],
  [
    'a certificate that the type does not have',
    'type: business-license\n    number: 91440300MA5TEXT119\n    address',
    'type: law-firm-licence\n    number: 91440300MA5TEXT119\n    address',
    'error entity/certificate-type /entity/certificate/type',
  ],
  [
    'a wrong check digit in the code',
    'number: 91440300MA5TEXT119\n    address',
    'number: 91440300MA5TEXT118\n    address',
    'error entity/certificate-number /entity/certificate/number',
  ],
  [
    'an expired licence',
    'validUntil: long-term',
    'validUntil: 2026-11-30',
    'error entity/certificate-valid /entity/certificate/validUntil',
  ],
  [
    'a licence that soon ends',
    'validUntil: long-term',
    'validUntil: 2027-01-01',
    'warning entity/certificate-valid /entity/certificate/validUntil',
  ],
  [
    'an address in another province',
    'address: {region: guangdong',
    'address: {region: hunan',
    'error entity/address /entity/address/region',
  ],
  ['no seal', 'hasSeal: true', 'hasSeal: false', 'error entity/seal /entity/hasSeal'],
  [
    'a passport of a mainland resident',
    'type: resident-id, number: "440000198512310028"',
    'type: passport, number: "E00000000"',
    'error people/document-type /people/zhang/document/type',
  ],
  [
    'a wrong check digit in the identity number',
    '440000198512310028',
    '440000198512310027',
    'error people/document-number /people/zhang/document/number',
  ],
  [
    'an expired identity card',
    'validUntil: 2036-01-01',
    'validUntil: 2026-11-30',
    'error people/document-valid /people/zhang/document/validUntil',
  ],
  ['somebody of 15', '440000198512310028', '440000201112310023', 'error people/age /people/zhang/document/number'],
  [
    'a landline as mobile',
    'mobile: "13800000000"',
    'mobile: "075582345678"',
    'error people/mobile /people/zhang/mobile',
  ],
  [
    'one phone for everything',
    'emergencyPhone: "13900000000"',
    'emergencyPhone: "13800000000"',
    'error people/emergency-phone /people/zhang/emergencyPhone',
  ],
  ['no email address', 'email: zhang@example.cn', 'email: zhang.example.cn', 'error people/email /people/zhang/email'],
  [
    'two people with one phone',
    'mobile: "15912345678"',
    'mobile: "13800000000"',
    'error people/contacts-distinct /people/li/mobile',
  ],
  ['a service without an instance', '    instance: web-1\n', '', 'error instance/given /services/0'],
  ['a product that carries no filing', 'type: ecs', 'type: oss', 'error instance/supported-type /instances/web-1/type'],
  [
    'a product that the newest edition does not list',
    'type: ecs',
    'type: ens',
    'warning instance/supported-type /instances/web-1/type',
  ],
  [
    'pay as you go',
    'billing: subscription',
    'billing: pay-as-you-go',
    'error instance/billing /instances/web-1/billing',
  ],
  [
    'too short a term',
    'purchasedMonths: 12',
    'purchasedMonths: 2',
    'error instance/term /instances/web-1/purchasedMonths',
  ],
  [
    'a term that the older table would not accept',
    'expiresOn: 2027-11-01',
    'expiresOn: 2027-01-01',
    'warning instance/remaining-term /instances/web-1/expiresOn',
  ],
  [
    'no bandwidth',
    'bandwidthMbps: 5',
    'bandwidthMbps: 0',
    'error instance/public-network /instances/web-1/bandwidthMbps',
  ],
  ['a private address', '203.0.113.10', '192.168.0.1', 'error instance/public-network /instances/web-1/publicIps/0'],
  ['no code left', 'usedCodes: 1', 'usedCodes: 5', 'error instance/quota /instances/web-1/usedCodes'],
  [
    'an instance of another account',
    'owner: {sameAccount: true',
    'owner: {sameAccount: false',
    'error instance/cross-account /instances/web-1/owner',
  ],
  [
    'a used code',
    '    cdn: none',
    '    serviceCode: {code: 32a43232-a888-88e8-b9ec-00888be80000, status: used}\n    cdn: none',
    'error instance/service-code /services/0/serviceCode',
  ],
  ['no host name', 'name: example.cn', 'name: -example-.cn', 'error domain/name /services/0/domains/0/name'],
  ['an address for a name', 'name: example.cn', 'name: 203.0.113.10', 'error domain/name /services/0/domains/0/name'],
  ['a public suffix alone', 'name: example.cn', 'name: com.cn', 'error domain/name /services/0/domains/0/name'],
  [
    'a subdomain of a website',
    'name: example.cn',
    'name: www.example.cn',
    'error domain/registrable /services/0/domains/0/name',
  ],
  [
    'a suffix that is not approved',
    'name: example.cn',
    'name: example.org',
    'error domain/approved-suffix /services/0/domains/0/name',
  ],
  [
    'a suffix of the government',
    'name: example.cn',
    'name: example.gov.cn',
    'error domain/suffix-fits-entity /services/0/domains/0/name',
  ],
  [
    'a foreign registrar',
    'registrar: 阿里云计算有限公司（万网）',
    'registrar: GoDaddy.com, LLC',
    'error domain/approved-registrar /services/0/domains/0/registrar',
  ],
  [
    'an international registrar',
    'registrarEdition: china',
    'registrarEdition: international',
    'error domain/approved-registrar /services/0/domains/0/registrar',
  ],
  [
    'an expired domain',
    'expiresOn: 2028-01-10',
    'expiresOn: 2026-11-30',
    'error domain/valid /services/0/domains/0/expiresOn',
  ],
  [
    'a domain that soon ends',
    'expiresOn: 2028-01-10',
    'expiresOn: 2027-02-01',
    'warning domain/valid /services/0/domains/0/expiresOn',
  ],
  [
    'no real name',
    'status: verified, verifiedOn: 2026-11-01',
    'status: pending',
    'error domain/real-name /services/0/domains/0/realName',
  ],
  [
    'a real name of yesterday',
    'verifiedOn: 2026-11-01',
    'verifiedOn: 2026-11-30',
    'error domain/real-name /services/0/domains/0/realName',
  ],
  [
    'a real name of three days',
    'verifiedOn: 2026-11-01',
    'verifiedOn: 2026-11-28',
    'warning domain/real-name /services/0/domains/0/realName',
  ],
  [
    'another holder',
    'holder:\n          name: 深圳市示例科技有限公司',
    'holder:\n          name: 广州另一家有限公司',
    'error domain/holder /services/0/domains/0/holder',
  ],
  ['a domain on hold', 'status: [ok]', 'status: [serverHold]', 'error domain/status /services/0/domains/0/status'],
  ['a name of two characters', 'name: 示例科技\n', 'name: 示例\n', 'error service/name /services/0/name'],
  ['a reserved word', 'name: 示例科技\n', 'name: 中国示例科技\n', 'error service/name /services/0/name'],
  ['a forbidden word', 'name: 示例科技\n', 'name: 示例赌博科技\n', 'error service/name /services/0/name'],
  [
    'an industry without its approval',
    'industries: []',
    'industries: [drug-device]',
    'error service/pre-approval /services/0/preApproval',
  ],
  [
    'a word of an undeclared industry',
    'businessScope: 软件开发',
    'businessScope: 网络借贷信息中介；软件开发',
    'warning service/pre-approval-words /entity/businessScope',
  ],
  ['earning money', 'commercial: false', 'commercial: true', 'info service/commercial-license /services/0'],
  ['online already', 'online: false', 'online: true', 'error service/offline /services/0/online'],
  ['nobody in charge', '    personInCharge: li\n', '', 'error service/person-in-charge /services/0'],
  ['a material that is not there', '  - material: entity-certificate\n', '', 'error material/required /materials'],
  ['a letter without a stamp', 'stamped: true', 'stamped: false', 'error material/executed /materials/3'],
]

describe('a slip in a ready filing', () => {
  test.each(enterprise)('%s', (_, from, to, expected) => {
    const text = sample('ready-enterprise')
    expect(text).toContain(from)
    expect(found(text.replace(from, to))).toContain(expected)
  })
})
