import {conceptList, rowsOf} from './conceptList';

const authority = 'http://publications.europa.eu/resource/authority/language';

// ISO 639-1, code of the EU authority table, English name.
const table = `
af AFR Afrikaans
ak AKA Akan
sq SQI Albanian
am AMH Amharic
ar ARA Arabic
hy HYE Armenian
ay AYM Aymara
az AZE Azerbaijani
eu EUS Basque
be BEL Belarusian
bn BEN Bengali
bi BIS Bislama
bs BOS Bosnian
br BRE Breton
bg BUL Bulgarian
my MYA Burmese
ca CAT Catalan
ch CHA Chamorro
ny NYA Chewa
zh ZHO Chinese
kw COR Cornish
co COS Corsican
hr HRV Croatian
cs CES Czech
da DAN Danish
dv DIV Dhivehi
nl NLD Dutch
dz DZO Dzongkha
en ENG English
eo EPO Esperanto
et EST Estonian
ee EWE Ewe
fo FAO Faroese
fj FIJ Fijian
fi FIN Finnish
fr FRA French
fy FRY Frisian
ff FUL Fula
gl GLG Galician
ka KAT Georgian
de DEU German
el ELL Greek
kl KAL Greenlandic
gn GRN Guarani
ht HAT Haitian
ha HAU Hausa
he HEB Hebrew
hi HIN Hindi
ho HMO Hiri Motu
hu HUN Hungarian
is ISL Icelandic
ig IBO Igbo
id IND Indonesian
ia INA Interlingua
ga GLE Irish
it ITA Italian
ja JPN Japanese
kk KAZ Kazakh
km KHM Khmer
kg KON Kikongo
rw KIN Kinyarwanda
rn RUN Kirundi
ko KOR Korean
ku KUR Kurdish
ky KIR Kyrgyz
lo LAO Lao
la LAT Latin
lv LAV Latvian
ln LIN Lingala
lt LIT Lithuanian
lb LTZ Luxembourgish
mk MKD Macedonian
mg MLG Malagasy
ms MSA Malaysian
mt MLT Maltese
gv GLV Manx
mh MAH Marshallese
mi MRI Māori
mn MON Mongolian
na NAU Nauruan
ne NEP Nepali
se SME Northern Sami
no NOR Norwegian
nb NOB Norwegian Bokmål
nn NNO Norwegian Nynorsk
oc OCI Occitan
os OSS Ossetic
ps PUS Pashto
fa FAS Persian
pl POL Polish
pt POR Portuguese
pa PAN Punjabi
qu QUE Quechua
ro RON Romanian
rm ROH Romansh
ru RUS Russian
sm SMO Samoan
sg SAG Sango
gd GLA Scottish Gaelic
sr SRP Serbian
si SIN Sinhala
sk SLK Slovak
sl SLV Slovenian
so SOM Somali
nr NBL Southern Ndebele
st SOT Southern Sotho
es SPA Spanish
sw SWA Swahili
ss SSW Swazi
sv SWE Swedish
tg TGK Tajik
ta TAM Tamil
th THA Thai
bo BOD Tibetan
ti TIR Tigrinya
to TON Tongan
ts TSO Tsonga
tn TSN Tswana
tr TUR Turkish
tk TUK Turkmen
uk UKR Ukrainian
ur URD Urdu
uz UZB Uzbek
ve VEN Venda
vi VIE Vietnamese
wa WLN Walloon
cy CYM Welsh
wo WOL Wolof
xh XHO Xhosa
yi YID Yiddish
yo YOR Yoruba
za ZHA Zhuang
zu ZUL Zulu`;

// The official EU languages and those of Europass, with their own names.
const ownNames = `
bg български
cs čeština
da dansk
de Deutsch
el ελληνικά
en English
es español
et eesti keel
fi suomi
fr français
ga Gaeilge
hr hrvatski
hu magyar
is íslenska
it italiano
lt lietuvių kalba
lv latviešu valoda
mk македонски
mt Malti
nl Nederlands
no norsk
pl polski
pt português
ro română
sk slovenčina
sl slovenščina
sr српски
sv svenska
tr Türkçe`;

// Languages of the official table that have no two-letter code. They count as members of the list only.
const withoutShortCode = `
ADS AED AEN AFA AFG AJN AJS ALG AOU APA APF AQD AQK AQT AQZ ARO ART ASE ASF ASP ASQ ASW ATH AUS AVM AWG AXE AXL AYO AZD AZN BAD BAI BAT BDF BER BFI
BFK BFX BJP BNT BOG BPC BPE BQN BQY BRG BTK BVL BVP BVY BZC BZS CAI CAL CAO CAS CAU CAV CAW CAX CAZ CBQ CBW CDS CEK CEL CEY CHN CKB CKM CKN CLJ CLT
CMC CMN CNP CNQ CNR CPO CRS CSB CSC CSD CSE CSF CSG CSJ CSL CSN CSP CSQ CSR CSV CSX CTH CTY CUS CUY CYB DAY DBT DBW DDA DDR DGL DGT DGW DHX DJA DKG
DLK DMB DMD DMF DMW DNJ DNO DNV DOQ DRA DRC DSB DSE DSL DSZ DTD DTH DTN DTO DTY DWK DWU DWY DWZ DZE EAA EBC EBK ECS EGM EHS EMQ EMX EMZ ENL ENX ESE
ESG ESL ESN ESO ESY ETH EZA FBL FCS FIF FIL FIU FKK FNB FSE FSL FSS FUR GAC GBW GDS GDT GEF GEM GEV GIE GIH GII GIU GJM GJR GKD GKO GKU GLB GLL GMG
GMR GMZ GNJ GOV GPE GQU GSE GSG GSM GSS GTU GUG GUS GWM GYO GYR GYZ HAB HAF HCA HDS HIF HKH HKN HKS HNG HOS HPS HRC HRP HRW HSB HSH HSL HYW IBH ICL
IGN IHW IIN IJO IKR IKS ILM ILP IMT INC INE INL INS IQW IRA IRO ISE ISG ISK ISR ITD ITE ITO IZZ JAN JBI JBK JBM JBW JCS JGK JHS JJE JJR JKA JKM JKP
JKR JKS JLS JMW JOG JOS JSL JUI JUS KAR KGI KHI KJV KMR KRO KVK KXD LBK LBL LBS LDA LEC LGO LJA LJW LJX LKM LKU LLJ LLS LNW LQR LSB LSC LSG LSL LSN
LSO LSP LST LSV LSW LSY LTG LTH LUA LVI LVS LWS LWU LXM MAN MAP MDL MFS MIN MIS MJB MKH MNK MNO MPD MRE MSD MSR MTP MUL MUN MYN MZC MZG MZP MZY NAH
NAI NBS NCQ NCS NEU NIC NIU NJZ NKQ NLM NLQ NLW NOJ NOL NPG NPI NPL NPX NQL NQQ NQT NQY NRF NRK NRU NSB NSF NSI NSL NSO NSP NSR NTD NTG NTX NUB NUK
NVO NWG NWO NWW NXK NXO NXQ NZD NZS NZZ OBK OCM OIE OKC OKG OKZ OLK OLT OLU OMY OP_DATPRO ORY OSN OTO OVD PAA PAP PAU PBM PCP PGD PGL PGZ PHI PHJ PIH
PKS PMD PND PNJ PNK PNL PRA PRF PRL PRS PRZ PSC PSD PSG PSL PSM PSO PSP PSR PTQ PUQ PWI PYS PZH RAR RBK RBL RBP REY RIB RKW RMQ RMS RNB RNR ROA ROM
RRT RSI RSK RSL RSM RSN RTC RTS RWL RXD RXW RZH SAI SAL SCO SCT SDH SDL SDQ SEM SFE SFS SGD SGG SGJ SGN SGS SGX SGY SHD SIO SIP SIT SJE SLA SLF SLS
SMI SON SPN SPV SQK SQS SQX SRQ SSA SSP SSR STY SUO SVK SVM SWB SWL SYX SYY SZS SZY TAI TDE TDM TET TEZ TGJ TGN TGZ TJJ TJL TJP TJW TKG TKL TKV TNA
TNO TOK TPI TPJ TRN TSE TSM TSQ TSS TST TSY TUP TUT TVL TVU TVX TXJ TYY TZA TZL TZM UBL UGH UGN UGY UKI UKK UKL UKS UKV UKY ULE ULW UND UNI UNN UNU
UON URE USS UTH VBK VKN VKZ VLS VSI VSL VSV WAK WBS WDK WDT WDY WEG WEN WGB WGU WKR WKY WLH WMG WNN WNW WNY WRK WRO WSG WTH WWB WXW WYI WYN XAJ XAK
XBB XBD XBE XBG XBJ XBN XBP XBY XDA XDK XDO XDQ XGB XGD XGG XGI XGM XGU XGW XHM XIS XJB XJT XKI XML XMS XNI XNJ XNK XNM XNQ XNT XNU XNY XNZ XPA XPB
XPD XPF XPH XPJ XPL XPQ XPT XPV XPW XPX XPZ XRD XRG XTH XTV XUD XUL XUN XWD XWJ XWK XWT XWW XXM XYA XYB XYJ XYK XYT XYY YAA YAN YDA YGA YGI YGS YGU
YHS YKN YKU YLB YNQ YOT YPK YRM YRO YRY YSG YSL YSM YTW YTY YUE YUQ YUZ YWG YXA YXG YXL YXM YXU YXY YYR ZBA ZBU ZCD ZGH ZIB ZIL ZKD ZKN ZLA ZLM ZND
ZSL ZXX`;

const ownName = new Map(rowsOf(ownNames, 1).map(([code = '', name = '']) => [code, name]));

/** Languages of the EU authority table: code is ISO 639-1, uri is the authority's (`…/language/ELL`); common ones carry their own name too. */
export const languages = conceptList('language', authority, rowsOf(table, 2).map(([code = '', alpha3 = '', name = '']) => ({
  code, uri: `${authority}/${alpha3}`, notation: alpha3, label: {en: name, ...(ownName.has(code) ? {[code]: ownName.get(code) ?? name} : {})},
})), withoutShortCode.trim().split(/\s+/).map((code) => `${authority}/${code}`));

/** The languages that pickers offer first: the 24 official EU languages and those of Europass, in the order of their codes. */
export const commonLanguages = [...ownName.keys()].flatMap((code) => languages.byCode(code) ?? []);
