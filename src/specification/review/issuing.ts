import {pick} from '../../language';
import {countries} from '../../vocabularies/countries';
import {isPresent, presence, when} from './helpers';
import {platforms, thresholds} from './language/thresholds';
import type {Rule} from './types';

const roleNames = ['designer', 'trainer', 'assessor', 'internalVerifier', 'issuer', 'dataContact'] as const;
const isStructured = (format: string): boolean => format === 'edc' || format === 'open-badge';

/** Rules about the awarding body, roles and issuing (S1, S8). */
export const issuingRules: readonly Rule[] = [
  {
    code: 'V19', clauses: ['S1.1'], severity: 'error',
    check({awardingBody: body}) {
      const country = body?.country;
      return [
        ...when(!isPresent(body?.legalName), '/awardingBody/legalName', {case: 'name'}),
        ...when(!isPresent(country), '/awardingBody/country', {case: 'country'}),
        ...when(country !== undefined && isPresent(country) && countries.byCode(country) === undefined, '/awardingBody/country', {case: 'unknown', country: country ?? ''}),
      ];
    },
  },
  {
    code: 'V20', clauses: ['S1.1'], severity: 'warning',
    check({awardingBody: body}) {
      const name = pick(body?.legalName, 'en');
      return when(platforms.test(name), '/awardingBody/legalName', {name});
    },
  },
  {
    code: 'V98', clauses: ['S1.1'], severity: 'warning',
    check: ({awardingBody: body}) => [
      ...when(!isPresent(body?.registration), '/awardingBody/registration', {case: 'number'}),
      ...when(isPresent(body?.registration) && body?.registrationKind === undefined, '/awardingBody/registrationKind', {case: 'kind'}),
    ],
  },
  presence('V99', 'S1.2', 'error', '/roles/owner'),
  {
    code: 'V100', clauses: ['S1.6'], severity: 'warning',
    check: ({roles}) => roleNames.flatMap((role) => when(!isPresent(roles?.[role]), `/roles/${role}`, {case: role})),
  },
  presence('V101', 'S1.7', 'warning', '/issuing/authorised'),
  {
    code: 'V102', clauses: ['S1.8'], severity: 'warning',
    check: ({partners = []}) => partners.flatMap(({legalName, responsibility}, index) => when(!isPresent(responsibility), `/partners/${index}/responsibility`, isPresent(legalName) ? {partner: legalName ?? ''} : {case: 'unnamed', number: index + 1})),
  },
  presence('V103', 'S8.1', 'warning', '/issuing/identityCheck'),
  {
    code: 'V104', clauses: ['S8.3', 'S8.5'], severity: 'error',
    check: ({issuing}) => when(!issuing?.formats?.some(isStructured), '/issuing/formats', {case: isPresent(issuing?.formats) ? 'unstructured' : 'none', formats: issuing?.formats ?? []}),
  },
  presence('V105', 'S8.4', 'error', '/issuing/check'),
  {
    code: 'V106', clauses: ['S8.7'], severity: 'error',
    check: ({issuing, status}) => [
      ...when(issuing?.check === 'demonstration' && status === 'published', '/issuing/check', {case: 'published'}),
      ...when(issuing?.check === 'demonstration' && isPresent(issuing.seal) && issuing.seal !== 'none', '/issuing/seal', {case: 'demonstration'}),
      ...when(issuing?.check === 'seal' && issuing.seal === 'none', '/issuing/seal', {case: 'no-seal'}),
    ],
  },
  {
    code: 'V107', clauses: ['S8.6'], severity: 'warning',
    check: ({issuing}) => when((issuing?.formats?.includes('edc') ?? false) && (issuing?.seal === undefined || issuing.seal === 'none') && issuing?.check !== 'seal', '/issuing/seal'),
  },
  presence('V108', 'S8.8', 'warning', '/issuing/corrections'),
  {
    code: 'V109', clauses: ['S8.9'], severity: 'info',
    check({issuing}) {
      const days = issuing?.deliveryDays;
      return [
        ...when(days === undefined, '/issuing/deliveryDays', {case: 'missing', most: thresholds.deliveryDays}),
        ...when(days !== undefined && days > thresholds.deliveryDays, '/issuing/deliveryDays', {case: 'late', days: days ?? 0, most: thresholds.deliveryDays}),
        ...when(!isPresent(issuing?.message), '/issuing/message', {case: 'message'}),
      ];
    },
  },
  {
    code: 'V110', clauses: ['S8.10'], severity: 'warning',
    check: ({issuing}) => [
      ...when(!issuing?.formats?.some((format) => format === 'pdf' || format === 'paper'), '/issuing/formats', {case: 'companion'}),
      ...when(!isPresent(issuing?.checkAddress), '/issuing/checkAddress', {case: 'address'}),
    ],
  },
];
