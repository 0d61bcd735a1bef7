import { CONTEXT_SAMPLES } from './contexts/all-contexts.js';
import type { Sample } from './contexts/context-samples.js';

const line = { part: '后桥壳', quantity: '3', unit: '件' };
const answer = { answer: 'no', remark: '排产已满' };
const site = { kind: 'plant', name: '二厂', regionCode: '130503', address: '某街' };
const decided = { reason: '材料不符' };

/** For each route that has parameters, a body or conditions; the others are asked for as they stand. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  ...(Object.assign({}, ...CONTEXT_SAMPLES.map(({ samples }) => samples)) as Record<string, readonly Sample[]>),
  'GET /api/enterprises/:id': [{ holder: 'buyer', params: { id: 'buyerFirm' }, others: 'open', tells: true }],
  'GET /api/enterprises/:id/offerings': [{ holder: 'buyer', params: { id: 'buyerFirm' }, others: 'open' }],
  'PATCH /api/enterprises/:id': [
    { holder: 'buyer', params: { id: 'buyerFirm' }, body: { shortNames: ['长岭'] }, version: 1 },
    { holder: 'staff', params: { id: 'silentFirm' }, body: { address: '某巷' }, version: 1 },
  ],
  'POST /api/enterprises/:id/sites': [{ holder: 'buyer', params: { id: 'buyerFirm' }, body: site }],
  'POST /api/enterprises/:id/contacts': [
    { holder: 'buyer', params: { id: 'buyerFirm' }, body: { name: '甲', phone: '0319-7000009' } },
  ],
  'POST /api/enterprises/:id/certificates': [
    { holder: 'buyer', params: { id: 'buyerFirm' }, body: { kind: 'CCC', number: '2' } },
  ],
  // The first of each pair: somebody else's belonging under the intruder's own enterprise.
  'DELETE /api/enterprises/:id/sites/:site': [
    { params: { id: 'otherFirm', site: 'site' } },
    { holder: 'buyer', params: { id: 'buyerFirm', site: 'site' } },
  ],
  'DELETE /api/enterprises/:id/contacts/:contact': [
    { params: { id: 'otherFirm', contact: 'contact' } },
    { holder: 'buyer', params: { id: 'buyerFirm', contact: 'contact' } },
  ],
  'DELETE /api/enterprises/:id/certificates/:certificate': [
    { params: { id: 'otherFirm', certificate: 'certificate' } },
    { holder: 'buyer', params: { id: 'buyerFirm', certificate: 'certificate' } },
  ],
  'POST /api/enterprises/:id/claim-links': [{ holder: 'staff', params: { id: 'claimedFirm' }, body: {} }],
  'POST /api/claim-links/:token/accept': [{ holder: 'claimant', params: { token: 'claimLink' }, others: 'own' }],
  'POST /api/enterprise-claims': [
    { holder: 'claimant', body: { creditCode: '91130500MA0000000', proof: '任职证明' }, others: 'own' },
  ],
  'POST /api/enterprise-claims/:id/approve': [{ holder: 'staff', params: { id: 'claim' }, body: {}, version: 1 }],
  'POST /api/enterprise-claims/:id/reject': [
    { holder: 'staff', params: { id: 'otherClaim' }, body: decided, version: 1 },
  ],
  'POST /api/enterprise-imports': [{ holder: 'staff', file: true, others: 'own' }],
  'POST /api/enterprise-imports/preview': [{ holder: 'staff', file: true, others: 'own' }],
  'GET /api/enterprise-imports/:id': [{ holder: 'staff', params: { id: 'import' }, tells: true }],
  'GET /api/enterprise-imports/:id/bad-rows.csv': [{ holder: 'staff', params: { id: 'import' }, tells: true }],

  'GET /api/enterprise-members': [{ holder: 'buyer', query: '?enterpriseId={buyerFirm}', others: 'own', tells: true }],
  'DELETE /api/enterprise-members/:id': [{ holder: 'buyer', params: { id: 'member' } }],
  'DELETE /api/department-members/:id': [{ holder: 'staff', params: { id: 'departmentMember' } }],
  'DELETE /api/sessions/:id': [{ holder: 'buyer', params: { id: 'session' } }],
  'DELETE /api/sessions/current': [{ holder: 'claimant', others: 'own' }],
  'PATCH /api/me': [{ holder: 'claimant', body: { locale: 'en' }, version: 1, others: 'own' }],
  'POST /api/me/password': [
    { holder: 'claimant', body: { current: '{password}', next: '院子里晾着三排铜管' }, others: 'own' },
  ],
  'POST /api/invitations': [
    {
      holder: 'buyer',
      body: { email: 'a@mail.invalid', name: '甲', enterprise: { id: '{buyerFirm}', role: 'member' } },
    },
    {
      holder: 'staff',
      body: { email: 'a@mail.invalid', name: '甲', department: { region: '130503', role: 'officer' } },
    },
  ],

  'POST /api/shortage-lists/preview': [{ holder: 'buyer', body: { text: '前轴 4 件' }, others: 'own' }],
  'POST /api/shortage-lists': [
    { holder: 'buyer', body: { enterpriseId: '{buyerFirm}', title: '再缺', lines: [line] } },
  ],
  'GET /api/shortage-lists/:id': [{ holder: 'buyer', params: { id: 'list' }, tells: true }],
  'GET /api/shortage-lists/:id/candidates': [{ holder: 'buyer', params: { id: 'list' } }],
  'GET /api/shortage-lists/:id/workbook.xlsx': [{ holder: 'buyer', params: { id: 'list' } }],
  'GET /api/shortages/:id': [{ holder: 'buyer', params: { id: 'shortage' }, tells: true }],
  'GET /api/shortages/:id/candidates': [{ holder: 'buyer', params: { id: 'shortage' } }],
  'PATCH /api/shortages/:id': [{ holder: 'buyer', params: { id: 'withdrawable' }, body: line, version: 2 }],
  'POST /api/shortages/:id/withdraw': [{ holder: 'buyer', params: { id: 'withdrawable' }, version: 2 }],

  'GET /api/open-needs': [{ holder: 'maker', query: '?enterpriseId={makerFirm}' }],
  'POST /api/introductions': [
    { holder: 'buyer', body: { shortageId: '{shortage}', enterpriseId: '{claimedFirm}' } },
    // Its own firm as the maker gives nobody a right to the need.
    { holder: 'buyer', body: { shortageId: '{shortage}', enterpriseId: '{otherFirm}' } },
  ],
  'GET /api/introductions': [
    { holder: 'buyer', query: '?side=asking', others: 'own', tells: true },
    { holder: 'maker', query: '?side=asked', others: 'own', tells: true },
    { holder: 'staff', query: '?side=region', others: 'own', tells: true },
  ],
  'GET /api/introductions/:id': [
    { holder: 'buyer', params: { id: 'toMaker' }, tells: true },
    { holder: 'staff', params: { id: 'toSilent' }, tells: true },
  ],
  'POST /api/introductions/:id/answer': [{ holder: 'maker', params: { id: 'toMaker' }, body: answer, version: 1 }],
  'POST /api/introductions/:id/withdraw': [{ holder: 'buyer', params: { id: 'toWithdraw' }, version: 1 }],
  'POST /api/introductions/:id/telephone-answers': [
    { holder: 'staff', params: { id: 'toSilent' }, body: { spokeWith: '乙', outcome: 'call_again' }, version: 1 },
  ],
  'POST /api/introductions/:id/links': [{ holder: 'staff', params: { id: 'toSilent' }, body: {} }],
  'GET /api/enterprise-claims': [{ holder: 'staff', others: 'own', tells: true }],
  'GET /api/shortage-lists': [{ holder: 'buyer', others: 'own', tells: true }],
  'GET /api/call-list': [{ holder: 'staff', others: 'own', tells: true }],
  'GET /api/enterprise-imports': [{ holder: 'staff', others: 'own', tells: true }],
  'GET /api/department-members': [{ holder: 'staff', others: 'own', tells: true }],
  'GET /api/sessions': [{ holder: 'buyer', others: 'own' }],
  'GET /api/me': [{ holder: 'buyer', others: 'own', tells: true }],
  'GET /api/audit-entries': [{ holder: 'staff', query: '?subjectId={list}', others: 'own', tells: true }],
  // Background work is the province's: whoever has a post in a city or county is refused like anybody else.
  'GET /api/jobs': [{}],
  'POST /api/jobs/:id/retry': [{ params: { id: 'job' } }],

  'GET /api/answers/:token': [{ holder: 'maker', params: { token: 'answerLink' }, tells: true }],
  'POST /api/answers/:token': [
    { holder: 'maker', params: { token: 'answerLink' }, body: { ...answer, answeredBy: '丙' } },
  ],
  'GET /api/claim-links/:token': [{ holder: 'claimant', params: { token: 'claimLink' } }],
  'GET /api/invitations/:token': [{ holder: 'claimant', params: { token: 'invitation' } }],
  'POST /api/invitations/:token/accept': [
    {
      holder: 'claimant',
      params: { token: 'invitation' },
      body: { login: 'newcomer', password: '院子里晾着三排铜管' },
    },
  ],
  'POST /api/password-resets/:token': [
    { holder: 'claimant', params: { token: 'passwordReset' }, body: { password: '院子里晾着三排铜管' } },
  ],
  'POST /api/password-resets': [{ holder: 'claimant', body: { login: 'nobody-at-all' } }],
  'POST /api/accounts': [
    {
      holder: 'claimant',
      body: { login: 'newcomer', name: '丁', email: 'd@mail.invalid', password: '院子里晾着三排铜管' },
    },
  ],
  'POST /api/sessions': [{ holder: 'maker', body: { login: '{makerLogin}', password: '{password}', token: 'bearer' } }],
};
