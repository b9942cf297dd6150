/** A public source that the clauses and pages rest on. */
export interface Source<Id extends string = string> {
  id: Id;
  /** Title or short name, in its own language; not translated. */
  title: string;
  /** Where it can be read; none for this handbook's own judgement. */
  address?: string;
  /** Day on which the source was last looked up for this handbook, YYYY-MM-DD. */
  checked: string;
  /** What a reader should know about the copy that was read. */
  note?: string;
}

const checked = '2026-11-23';

const table = [
  {id: 'handbook', title: 'This handbook\'s own judgement', checked, note: 'No outside source says this. It follows from the other clauses or from the examination of public files.'},
  {id: 'council-2022', title: 'Council Recommendation of 16 June 2022 on a European approach to micro-credentials (2022/C 243/02)', address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)', checked, note: 'The two lists of Annex I were read in public reproductions; for the wording of the principles in Annex II go to the act itself.'},
  {id: 'cedefop-microcredential', title: 'Cedefop, VET glossary: microcredential', address: 'https://www.cedefop.europa.eu/da/tools/vet-glossary/glossary/microcredential', checked},
  {id: 'annex-lists', title: 'Reproduction of both element lists of the Commission\'s staff paper', address: 'https://brejner.online/fa-et-certificeret-certifikat/', checked, note: 'A third party\'s page; the act is in the Official Journal.'},
  {id: 'expert-2020', title: 'Critical information summary, after the expert group\'s report of 2020', address: 'https://wikibadges.org/doku.php?id=en:badge:critical_information_summary_-_micro-credential_shapiro_2020', checked},
  {id: 'europass-microcredentials', title: 'Europass: micro-credentials and European Digital Credentials for Learning', address: 'https://europass.europa.eu/el/news/micro-credentials-and-european-digital-credentials-learning', checked},
  {id: 'etf-checklist', title: 'ETF Open Space: micro-credential design checklist', address: 'https://openspace.etf.europa.eu/content/micro-credential-design-checklist', checked, note: 'The parts on quality and some of transparency were read.'},
  {id: 'etf-assessment', title: 'ETF Open Space: valid assessment', address: 'https://openspace.etf.europa.eu/pages/valid-assessment', checked},
  {id: 'etf-employment', title: 'ETF Open Space: recognition of micro-credentials for employment', address: 'https://openspace.etf.europa.eu/content/recognition-micro-credentials-employment', checked},
  {id: 'eqf-2017', title: 'Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03)', address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32017H0615(01)', checked, note: 'The descriptors were read in reproductions.'},
  {id: 'outcome-guidelines-2024', title: 'Europass: guidelines for short descriptions of learning outcomes (2024)', address: 'https://europass.europa.eu/me/node/2584', checked},
  {id: 'cedefop-outcomes', title: 'Cedefop: defining, writing and applying learning outcomes, second edition (2022)', address: 'https://www.cedefop.europa.eu/mt/publications/4209', checked},
  {id: 'acu-outcomes', title: 'Australian Catholic University: developing learning outcomes', address: 'https://staff.acu.edu.au/our_university/centre-for-education-and-innovation/curriculum-design-and-quality-assurance/curriculum-design/developing-learning-outcomes', checked},
  {id: 'ecte-template', title: 'ECTE: micro-credential design template', address: 'https://ecte.eu/micro-credential-design-template/', checked},
  {id: 'ecampus-template', title: 'eCampusOntario: toolkit chapter template', address: 'https://ecampusontario.pressbooks.pub/toolkitstyle/chapter/template', checked},
  {id: 'ecampus-checklist', title: 'eCampusOntario: micro-credential quality checklist', address: 'https://ecampusontario.pressbooks.pub/microcredentialtoolkit/chapter/micro-credential-quality-checklist', checked},
  {id: 'racgp-verbs', title: 'RACGP: a guide to writing learning outcomes, relevant verbs', address: 'https://www.racgp.org.au/education/professional-development/continuing-professional-development-cpd-program/appendix-4-a-guide-to-writing-learning-outcomes/relevant-verbs', checked},
  {id: 'ects-rule', title: 'ECTS guideline of a university college, after the ECTS Users\' Guide', address: 'https://www.phdl.at/en/study/initial_teacher_training/elementary_pedagogy/ects_guideline/', checked},
  {id: 'elm', title: 'European Learning Model, public repository of the European Commission (archived 2024)', address: 'https://github.com/european-commission-empl/European-Learning-Model', checked, note: 'Model, controlled lists, profiles and the sample for Annex I were read there; newer releases are in the ELM Browser and EU Vocabularies.'},
  {id: 'surf-webuild', title: 'SURF: WE BUILD, building credentials together', address: 'https://www.surf.nl/en/themes/interoperability/practice-projects-interoperability-in-education/we-build-building-credentials-together', checked},
  {id: 'eqavet', title: 'EQAVET: the EQAVET approach', address: 'https://www.eqavet.eu/EU-Quality-Assurance/For-VET-System/Eqavetplus/EQAVET-Approach', checked},
  {id: 'eqavet-indicators', title: 'European Commission: EQAVET framework and its ten indicators', address: 'https://employment-social-affairs.ec.europa.eu/policies-and-activities/skills-and-qualifications/working-together/eqavet-european-quality-assurance-vocational-education-and-training/eqavet-framework_en', checked, note: 'Read through a mirror.'},
  {id: 'validation-2012', title: 'Council Recommendation of 20 December 2012 on the validation of non-formal and informal learning', address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32012H1222(01)', checked, note: 'The four phases were read in a reproduction.'},
  {id: 'australia-2022', title: 'On Target Work Skills: the Australian national microcredentials framework', address: 'https://ontargetworkskills.com/2022/03/29/national-microcredentials-framework/', checked},
  {id: 'npuls-pilot', title: 'Npuls: pilot microcredentials (Netherlands)', address: 'https://npuls.nl/pilot-microcredentials/', checked},
  {id: 'cancred-template', title: 'CanCred: badge template with text lengths', address: 'https://factory.cancred.ca/c/earnablebadge/TBJ95Ka1X8NOa2F/apply', checked},
  {id: 'digital-promise', title: 'Digital Promise: how educator micro-credentials work', address: 'http://digitalpromise.org/initiative/educator-micro-credentials/how-it-works/', checked},
  {id: 'europass-issuing', title: 'Europass: issuing European Digital Credentials', address: 'https://europass.europa.eu/hu/node/2608', checked},
  {id: 'europass-receive', title: 'Europass: how to receive and use a European Digital Credential', address: 'https://europass.europa.eu/hu/news/how-receive-and-use-european-digital-credential', checked},
  {id: 'eidas-seal', title: 'Namirial: qualified electronic seal', address: 'https://focus.namirial.global/qualified-electronic-seal/', checked},
  {id: 'seal-control', title: 'Dokobit: what to know about eIDAS', address: 'https://blog.dokobit.com/legal/eidas-regulation-everything-you-need-to-know/', checked},
  {id: 'reissue', title: '1EdTech Open Badges: discussion on holders whose e-mail address changes', address: 'https://github.com/1EdTech/openbadges-specification/issues/88', checked},
  {id: 'verifier-gone', title: 'BadgeFed: discussion on a verification service that closed', address: 'https://github.com/tryvocalcat/badgefed/issues/33', checked},
  {id: 'seal-brake', title: 'European Learning Model: discussion on the seal as a hurdle for issuers', address: 'https://github.com/european-commission-empl/European-Learning-Model/issues/11', checked: '2026-11-25'},
  {id: 'seal-tool', title: 'NexU: error when issuing a European Digital Credential', address: 'https://github.com/nowina-solutions/nexu/issues/71', checked: '2026-11-25'},
  {id: 'seal-tool-store', title: 'NexU: error on signing, a key store that is remembered and gone', address: 'https://github.com/nowina-solutions/nexu/issues/66', checked: '2026-11-25'},
  {id: 'seal-tool-support', title: 'DSS demonstrations: the open-source NexU and its support', address: 'https://github.com/esig/dss-demonstrations/issues/30', checked: '2026-11-25'},
  {id: 'badge-terms', title: '1EdTech public validator: undefined term in an Open Badge 3.0', address: 'https://github.com/1EdTech/digital-credentials-public-validator/issues/64', checked: '2026-11-25'},
  {id: 'wallet-warning', title: 'Learner Credential Wallet: a badge is shown as not verified', address: 'https://github.com/openwallet-foundation-labs/learner-credential-wallet/issues/739', checked: '2026-11-25'},
  {id: 'wallet-registry', title: 'Learner Credential Wallet: issuers that are in no registry', address: 'https://github.com/openwallet-foundation-labs/learner-credential-wallet/issues/418', checked: '2026-11-25'},
  {id: 'claim-rates', title: 'Claimed or forgotten: microcredentials and their claim rates', address: 'https://xwendyp.substack.com/p/claimed-or-forgotten-microcredentials', checked},
  {id: 'employers-badges', title: 'Journal of Teaching and Learning for Graduate Employability: employers on digital badges', address: 'https://ojs.deakin.edu.au/index.php/jtlge/article/view/1027', checked},
  {id: 'stakeholders-2023', title: 'International Journal of Educational Technology in Higher Education (2023): what stakeholders want of micro-credentials', address: 'http://educationaltechnologyjournal.springeropen.com/articles/10.1186/s41239-023-00381-x', checked},
  {id: 'company-pilot', title: 'Study of four food companies with a regional vocational provider', address: 'https://synapsesocial.com/papers/W7164901639', checked},
  {id: 'readiness-check', title: 'Advanced Skills: how ready are our courses to be micro-credentials', address: 'https://advancedskills.eu/evaluating-micro-credential-readiness-level-of-the-provided-courses', checked},
  {id: 'czech-service', title: 'mikrocertifikat.cz: digital file with a seal and a PDF companion', address: 'https://mikrocertifikat.cz/napoveda/mcert/about?lang=en', checked},
  {id: 'gdpr', title: 'Regulation (EU) 2016/679 (GDPR)', address: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', checked},
  {id: 'gdpr-issuing', title: 'VirtualBadge: GDPR for credentials', address: 'https://www.virtualbadge.io/blog-articles/gdpr-for-credentials-secure-and-compliant-issuance', checked},
  {id: 'data-requests', title: 'Open Badge Factory: personal data request', address: 'https://openbadgefactory.com/en/personal-data-request/', checked},
  {id: 'wcag-22', title: 'W3C: Web Content Accessibility Guidelines 2.2', address: 'https://www.w3.org/TR/WCAG22/', checked},
  {id: 'europass-viewer', title: 'Europass: the European Learning Model and what the viewer checks', address: 'https://europa.eu/europass/en/european-learning-model', checked, note: 'The checks of format and seal were read in full.'},
  {id: 'pdf-not-edc', title: 'Futurium: answer of the Europass team on PDF files and documentation', address: 'https://futurium.ec.europa.eu/en/comment/4940', checked},
  {id: 'work-experience-2025', title: 'Mastery: joint answer to the consultation on skills portability', address: 'https://mastery-microcredentials.eu/mastery-consortium-submits-joint-response-to-the-eu-skills-portability-initiative-consultation', checked},
  {id: 'microcvet-glossary', title: 'OpenCom: MiCrocVET, the glossary (2024)', address: 'https://news.opencom-italy.org/european-projects/2024/microcvet-the-glossary-for-micro-credentials-in-continuing-vocational-education/', checked},
  {id: 'microcvet-recognition', title: 'OpenCom: how MiCrocVET contributes to the recognition of non-formal learning (2025)', address: 'https://news.opencom-italy.org/erasmus/2025/how-microcvet-contributes-to-the-recognition-of-non-formal-learning-in-europe/', checked},
  {id: 'microcvet-standards', title: 'Kainotomia: MiCrocVET, Standards and Procedures', address: 'https://www.kainotomia.com.gr/en/microcvet-standardsandprocedures_en/', checked},
  {id: 'microcvet-coordinator', title: 'Markeut Skills: MiCrocVET', address: 'https://meuskills.eu/microcvet', checked},
  {id: 'microvet', title: 'CESIE: microVET', address: 'https://cesie.org/en/project/microvet/', checked},
  {id: 'mic4vet', title: 'EVTA: MIC4VET', address: 'https://www.evta.eu/2022/11/01/mic4vet/', checked},
  {id: 'mcvet', title: 'Craft College Zagreb: MCVET', address: 'http://obrtnicko-uciliste.hr/en/mcvet', checked},
  {id: 'tfeu-288', title: 'Treaty on the Functioning of the European Union, Article 288', address: 'https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_288/oj', checked: '2026-11-25'},
  {id: 'staff-paper-2021', title: 'European Commission: staff paper SWD(2021) 367 on micro-credentials', address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A52021SC0367', checked: '2026-11-25'},
  {id: 'member-reports', title: 'Media and Learning: one step closer to a common European micro-credential standard', address: 'https://media-and-learning.eu/type/news/one-step-closer-to-a-common-european-micro-credential-standard/', checked: '2026-11-25'},
  {id: 'elm-launch', title: 'Europass: news on the European Learning Model', address: 'https://europass.europa.eu/me/taxonomy/term/6577', checked: '2026-11-25'},
  {id: 'eu-wallet', title: 'Checkpoint eLearning: how the EUDI Wallet is changing digital educational certificates (April 2026)', address: 'https://checkpoint-elearning.com/node/28426', checked: '2026-11-25'},
  {id: 'skills-portability', title: 'Europass: the Skills Portability Initiative', address: 'https://europass.europa.eu/pt/news/strengthening-labour-mobility-through-skills-portability-initiative-spi', checked: '2026-11-25', note: 'As of early 2026; look there for what followed.'},
  {id: 'elements-no-recognition', title: 'Teacamp: the standard elements of a micro-credential', address: 'https://teacamp.vdu.lt/mod/page/view.php?id=5222&lang=fr', checked: '2026-11-25'},
  {id: 'provider-definition', title: 'ISCET: microcredenciais, with the definitions of the Recommendation in Portuguese', address: 'https://www.iscet.pt/pt/microcredenciais', checked: '2026-11-25', note: 'A third party\'s page; the act is in the Official Journal.'},
  {id: 'cedefop-mapping', title: 'Cedefop: microcredentials for labour market education and training, first look (2022)', address: 'https://www.cedefop.europa.eu/en/publications/5587', checked: '2026-11-25', note: 'The abstract was read.'},
  {id: 'cedefop-end-users', title: 'Cedefop: microcredentials, the added value for end users (2023)', address: 'http://cedefop.europa.eu/en/publications/5603', checked: '2026-11-25', note: 'The abstract was read.'},
  {id: 'cedefop-trust', title: 'Cedefop: microcredentials, a new opportunity for lifelong learning (2022)', address: 'https://www.cedefop.europa.eu/en/news/microcredentials-new-opportunity-lifelong-learning', checked: '2026-11-25'},
  {id: 'validation-definitions', title: 'validierungsverfahren.de: definitions and glossary on validation', address: 'https://www.validierungsverfahren.de/en/inhalt/information/definitionsglossary/', checked: '2026-11-25', note: 'Gives the definitions of the Recommendation of 2012.'},
  {id: 'cedefop-validation', title: 'Cedefop: validation of non-formal and informal learning, with guidelines and inventory', address: 'https://www.cedefop.europa.eu/en/events-and-projects/projects/validation-non-formal-and-informal-learning', checked: '2026-11-25'},
  {id: 'cedefop-frameworks', title: 'Cedefop: national qualifications frameworks, country reports', address: 'https://www.cedefop.europa.eu/en/tools/nqfs-online-tool/countries/netherlands-2022', checked: '2026-11-25', note: 'The address leads to one country; the tool has the others.'},
  {id: 'eqf-levels', title: 'IBC-VET: the eight EQF levels', address: 'http://ibcvet.paragonweb.eu/about.php?p=eqf-level', checked: '2026-11-25', note: 'A reproduction of the descriptors.'},
  {id: 'eqf-inclusive', title: 'Latvian qualifications framework: what are the principles of descriptors', address: 'http://www.nki-latvija.lv/en/jautajumi/what-are-principles-of-descriptors', checked: '2026-11-25'},
  {id: 'dutch-hours', title: 'Utrecht University: microcredentials', address: 'https://professionals.uu.nl/nl/p/microcredentials', checked: '2026-11-25'},
  {id: 'npuls-mbo', title: 'Npuls: microcredentials in vocational education (mbo)', address: 'https://npuls.nl/microcredentials-mbo/', checked: '2026-11-25'},
  {id: 'nlqf', title: 'National coordination point NLQF: the Dutch qualifications framework', address: 'https://nlqf.nl/english', checked: '2026-11-25'},
  {id: 'nlqf-law', title: 'BIBB: the NLQF, driving the convergence of formal and non-formal education', address: 'https://www.bwp-zeitschrift.de/en/bwp_205645.php', checked: '2026-11-25', note: 'The opening was read.'},
  {id: 'malta-accreditation', title: 'MFHEA: programme accreditation (Malta)', address: 'https://mfhea.mt/programme-accreditation/', checked: '2026-11-25'},
  {id: 'malta-validation', title: 'Youth Wiki: validation of non-formal and informal learning in Malta', address: 'https://national-policies.eacea.ec.europa.eu/youthwiki/chapters/malta/64-validation-of-non-formal-and-informal-learning', checked: '2026-11-25'},
  {id: 'vet-2020', title: 'Council Recommendation of 24 November 2020 on vocational education and training', address: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32020H1202(01)', checked: '2026-11-25'},
  {id: 'eqavet-self-check', title: 'European Commission: EQAVET at provider level, self-check by contrasting statements', address: 'https://ec.europa.eu/social/main.jsp?catId=1548', checked: '2026-11-25', note: 'Read through a mirror.'},
  {id: 'spain-grades', title: 'Diario La Ley: regulations on vocational training, the grades A to E', address: 'https://diariolaley.laleynext.es/dll/2023/02/20/formacion-profesional-desarrollo-reglamentario', checked: '2026-11-25'},
  {id: 'spain-grade-a', title: 'ADIDE-PV: law 3/2022, grades A, B, C, D and E', address: 'https://adide-pv.org/2023/02/graus_a-b-c-d-e/', checked: '2026-11-25'},
  {id: 'spain-rd-659', title: 'Real Decreto 659/2023, de 18 de julio (Spain)', address: 'https://boe.es/eli/es/rd/2023/07/18/659/con', checked: '2026-11-25', note: 'The opening was read.'},
  {id: 'spain-basic', title: 'INAP: Real Decreto 86/2025 on basic competences', address: 'https://laadministracionaldia.inap.es/noticia.asp?id=1252341', checked: '2026-11-25', note: 'The opening was read.'},
  {id: 'italy-system', title: 'CNOS-FAP: Sistema nazionale di certificazione delle competenze', address: 'https://www.cnos-fap.it/node/85224', checked: '2026-11-25'},
  {id: 'italy-2024', title: 'Forme: competenze, come certificarle (decree 115/2024)', address: 'https://forme.online/2024/12/16/competenze-come-certificarle', checked: '2026-11-25'},
  {id: 'italy-micro', title: 'Tecnostruttura: microcredenziali (2024)', address: 'http://quaderni.tecnostruttura.it/quaderno/quaderno_del_30_settembre_2024/microcredenziali_un_nuovo_elemento_nellecosistema_dellapprendimento_permanente', checked: '2026-11-25'},
  {id: 'portugal-catalogue', title: 'ANQEP: instruments of the national qualifications system (Portugal)', address: 'https://anqep.gov.pt/np4/Instrumentos_do_Sistema_Nacional_de_Qualificacoes.html', checked: '2026-11-25'},
  {id: 'portugal-passport', title: 'Passaporte Qualifica (Portugal)', address: 'https://www.passaportequalificaq.gov.pt', checked: '2026-11-25'},
  {id: 'portugal-reforms', title: 'Eurydice: national reforms related to adult education and training (Portugal)', address: 'https://eurydice.eacea.ec.europa.eu/eurypedia/portugal/national-reforms-related-adult-education-and-training', checked: '2026-11-25'},
  {id: 'portugal-rvcc', title: 'Portaria 61/2022, de 31 de janeiro (Portugal)', address: 'https://dre.tretas.org/dre/4793308/portaria-61-2022-de-31-de-janeiro', checked: '2026-11-25', note: 'A third party\'s copy; the opening was read.'},
  {id: 'greece-validation', title: 'Eurydice: validation of non-formal and informal learning (Greece)', address: 'https://eurydice.eacea.ec.europa.eu/eurypedia/greece/validation-non-formal-and-informal-learning', checked: '2026-11-25'},
  {id: 'greece-micro', title: 'Cedefop: timeline of VET policies, Micro-CVET (Greece)', address: 'https://www.cedefop.europa.eu/tools/timeline-vet-policies-europe/search/48572', checked: '2026-11-25'},
  {id: 'ireland-qqi', title: 'QQI: the boom in micro-credentials (Ireland)', address: 'https://www.qqi.ie/news/the-boom-in-micro-credentials', checked: '2026-11-25'},
  {id: 'ireland-microcreds', title: 'Irish Universities Association: MicroCreds', address: 'https://iua.ie/overview-microcreds', checked: '2026-11-25'},
  {id: 'seal-requirements', title: 'Europass: preparing credentials, qualified and advanced seals', address: 'https://europa.eu/europass/en/preparing-credentials-european-digital-credentials-learning', checked: '2026-11-25'},
  {id: 'edc-playground', title: 'Europass: how to issue European Digital Credentials', address: 'https://europa.eu/europass/no/how-issue-european-digital-credentials', checked: '2026-11-25'},
  {id: 'edc-use', title: 'Europass: using European Digital Credentials', address: 'https://europa.eu/europass/hu/skateholders/european-digital-credentials/using-european-digital-credentials-learning', checked: '2026-11-25'},
  {id: 'eu-trusted-lists', title: 'European Commission: EU Trusted Lists', address: 'https://digital-strategy.ec.europa.eu/en/policies/eu-trusted-lists', checked: '2026-11-25'},
  {id: 'edc-personal-data', title: 'Europass: control of personal data in European Digital Credentials', address: 'https://europass.europa.eu/is/news/control-personal-data-key-consideration-european-digital-credentials-learning', checked: '2026-11-25'},
  {id: 'dutch-faq', title: 'it-omscholing.nl: frequent questions on microcredentials (Netherlands)', address: 'https://it-omscholing.nl/programmas/microcredentials/veelgestelde-vragen-microcredentials/', checked: '2026-11-25'},
  {id: 'edc-software', title: 'European Commission: software of the European Digital Credentials (public repository)', address: 'https://github.com/european-commission-empl/european-digital-credentials', checked: '2026-11-25', note: 'Version 2.2.2-alpha was read; the running service may differ.'},
  {id: 'futvol', title: 'FutVol: open badges for future skills in volunteering', address: 'http://futvolproject.eu/open-badges', checked: '2026-11-25'},
  {id: 'discover-yourself', title: 'Badge Wallet: badges for volunteering, “Discover Yourself” (Lithuania)', address: 'https://www.badgewallet.eu/en/badge-systems/volunteering/', checked: '2026-11-25'},
  {id: 'badu', title: 'BADU: volunteers\' competence advisor badge', address: 'https://badge-badu.eu/en/badge/volunteers-competence-advisor', checked: '2026-11-25'},
  {id: 'biont-check', title: 'RIcapacity: self-check of a course against the requirements for micro-credentials (2025)', address: 'https://ricapacity.com/index.php/2025/06/02/micro-credentials-for-quality-and-standardisation', checked: '2026-11-25'},
  {id: 'dis4sme', title: 'Advanced Skills: using the EDCI Issuer for micro-credentials (DIS4SME)', address: 'https://advancedskills.eu/countries/eu/', checked: '2026-11-25'},
  {id: 'npuls', title: 'Npuls: microcredentials in mbo, hbo and wo (Netherlands)', address: 'https://npuls.nl/en/microcredentials/', checked: '2026-11-25'},
  {id: 'uu-microcredentials', title: 'Utrecht University: microcredentials for professionals', address: 'https://professionals.uu.nl/en/p/micro-credentials', checked: '2026-11-25'},
  {id: 'lina-validation', title: 'DARE: validation of learning with open badges, a practice of the Lithuanian Association of Non-formal Education', address: 'https://sealcyprus.org/dare/good-practices/validation-of-learning-with-open-badges/', checked: '2026-11-25'},
] as const satisfies readonly Source[];

/** Stable name of a source. */
export type SourceId = (typeof table)[number]['id'];

/** All sources of the handbook. */
export const sources: readonly Source<SourceId>[] = table;

const byId = new Map<string, Source<SourceId>>(sources.map((source) => [source.id, source]));

/** The source with this name. */
export const sourceById = (id: string): Source<SourceId> | undefined => byId.get(id);
