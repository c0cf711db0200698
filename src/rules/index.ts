import { chinaSite } from './account/china-site.ts'
import { oneEntity } from './account/one-entity.ts'
import { providerCovered } from './account/provider-covered.ts'
import { verified } from './account/verified.ts'
import type { Rule } from './define.ts'
import { approvedRegistrar } from './domain/approved-registrar.ts'
import { approvedSuffix } from './domain/approved-suffix.ts'
import { given as domainGiven } from './domain/given.ts'
import { holder } from './domain/holder.ts'
import { labelWords } from './domain/label-words.ts'
import { name as domainName } from './domain/name.ts'
import { onePerWebsite } from './domain/one-per-website.ts'
import { realName } from './domain/real-name.ts'
import { registrable } from './domain/registrable.ts'
import { registryAgrees } from './domain/registry-agrees.ts'
import { status as domainStatus } from './domain/status.ts'
import { suffixFitsEntity } from './domain/suffix-fits-entity.ts'
import { valid as domainValid } from './domain/valid.ts'
import { address } from './entity/address.ts'
import { certificateNumber } from './entity/certificate-number.ts'
import { certificateRegion } from './entity/certificate-region.ts'
import { certificateType } from './entity/certificate-type.ts'
import { certificateValid } from './entity/certificate-valid.ts'
import { commercialEligible } from './entity/commercial-eligible.ts'
import { eligible } from './entity/eligible.ts'
import { name as entityName } from './entity/name.ts'
import { seal } from './entity/seal.ts'
import { superiorUnit } from './entity/superior-unit.ts'
import { typeAccepted } from './entity/type-accepted.ts'
import { accessBeforeCancelling } from './filing/access-before-cancelling.ts'
import { changeSupported } from './filing/change-supported.ts'
import { claimOrImportWindow } from './filing/claim-or-import-window.ts'
import { domainsPerOrder } from './filing/domains-per-order.ts'
import { domainsUnchanged } from './filing/domains-unchanged.ts'
import { needed } from './filing/needed.ts'
import { oneOrderAtATime } from './filing/one-order-at-a-time.ts'
import { regionCovered } from './filing/region-covered.ts'
import { regionFitsEntity } from './filing/region-fits-entity.ts'
import { regionFitsIndividual } from './filing/region-fits-individual.ts'
import { regionNotFiledElsewhere } from './filing/region-not-filed-elsewhere.ts'
import { servicesPerEntity } from './filing/services-per-entity.ts'
import { servicesPerOrder } from './filing/services-per-order.ts'
import { shellEntity } from './filing/shell-entity.ts'
import { singleFiling } from './filing/single-filing.ts'
import { typeFits } from './filing/type-fits.ts'
import { billing } from './instance/billing.ts'
import { cdn } from './instance/cdn.ts'
import { crossAccount } from './instance/cross-account.ts'
import { given as instanceGiven } from './instance/given.ts'
import { mainland } from './instance/mainland.ts'
import { orderAmount } from './instance/order-amount.ts'
import { publicNetwork } from './instance/public-network.ts'
import { quota } from './instance/quota.ts'
import { remainingTerm } from './instance/remaining-term.ts'
import { serviceCode } from './instance/service-code.ts'
import { supportedType } from './instance/supported-type.ts'
import { term } from './instance/term.ts'
import { executed } from './material/executed.ts'
import { file } from './material/file.ts'
import { required } from './material/required.ts'
import { valid as materialValid } from './material/valid.ts'
import { age } from './people/age.ts'
import { contactsDistinct } from './people/contacts-distinct.ts'
import { documentNumber } from './people/document-number.ts'
import { documentType } from './people/document-type.ts'
import { documentValid } from './people/document-valid.ts'
import { email } from './people/email.ts'
import { emergencyPhone } from './people/emergency-phone.ts'
import { landline } from './people/landline.ts'
import { mobile } from './people/mobile.ts'
import { residence } from './people/residence.ts'
import { responsiblePersonRole } from './people/responsible-person-role.ts'
import { servicePersonRole } from './people/service-person-role.ts'
import { appIdentity } from './service/app-identity.ts'
import { categories } from './service/categories.ts'
import { commercialLicense } from './service/commercial-license.ts'
import { individualContent } from './service/individual-content.ts'
import { languages } from './service/languages.ts'
import { name as serviceName } from './service/name.ts'
import { nameUnique } from './service/name-unique.ts'
import { offline } from './service/offline.ts'
import { online } from './service/online.ts'
import { personInCharge } from './service/person-in-charge.ts'
import { preApproval } from './service/pre-approval.ts'
import { preApprovalWords } from './service/pre-approval-words.ts'
import { remarks } from './service/remarks.ts'

/** Every kind of check. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  term,
  onePerWebsite,
  chinaSite,
  oneEntity,
  providerCovered,
  verified,
  accessBeforeCancelling,
  changeSupported,
  claimOrImportWindow,
  domainsPerOrder,
  needed,
  oneOrderAtATime,
  regionCovered,
  regionFitsEntity,
  regionFitsIndividual,
  regionNotFiledElsewhere,
  servicesPerEntity,
  servicesPerOrder,
  shellEntity,
  singleFiling,
  typeFits,
  address,
  certificateNumber,
  certificateRegion,
  certificateType,
  certificateValid,
  commercialEligible,
  eligible,
  entityName,
  seal,
  superiorUnit,
  typeAccepted,
  domainsUnchanged,
  approvedRegistrar,
  approvedSuffix,
  domainGiven,
  holder,
  labelWords,
  domainName,
  realName,
  registrable,
  registryAgrees,
  domainStatus,
  suffixFitsEntity,
  domainValid,
  appIdentity,
  categories,
  commercialLicense,
  individualContent,
  languages,
  serviceName,
  nameUnique,
  offline,
  online,
  personInCharge,
  preApproval,
  preApprovalWords,
  remarks,
  age,
  contactsDistinct,
  documentNumber,
  documentType,
  documentValid,
  email,
  emergencyPhone,
  landline,
  mobile,
  residence,
  responsiblePersonRole,
  servicePersonRole,
  billing,
  cdn,
  crossAccount,
  instanceGiven,
  mainland,
  orderAmount,
  publicNetwork,
  quota,
  remainingTerm,
  serviceCode,
  supportedType,
  executed,
  file,
  required,
  materialValid,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): Rule | undefined => byId.get(id)
