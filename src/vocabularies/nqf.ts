import {conceptList, rowsOf} from './conceptList';

const base = 'http://data.europa.eu/snb/qdr';

// Code in the official list and English name: first the frameworks, then their levels.
const table = `
009d9566 Hungarian National Qualifications Framework
01169e3f Irish National Framework of Qualifications
027221dd Scottish Credit and Qualifications Framework
02d8bc18 Italian Qualifications Framework
0d55867f Qualifications Framework of the German-speaking Community of Belgium
0ea90db7 Hellenic National Qualifications Framework
0f8ae85c Slovenian Qualifications Framework
1205be37 Turkish Qualifications Framework
20b3be22 Luxembourg Qualifications Framework
2b5d39b2 North Macedonian Qualifications Framework
2d1fde14 Finnish National Qualifications Framework
2e41fe05 Icelandic Qualifications Framework
36ff4631 Credit and Qualifications Framework for Wales
4538e0af Austrian National Qualifications Framework
4e6a97ff Slovak National Qualifications Framework
54f4d62a Maltese National Qualifications Framework
59d0b819 Croatian Qualifications Framework
5a1e9f89 Portuguese National Qualifications Framework
5c66dcbc Dutch National Qualifications Framework
61ba90ec Danish National Qualifications Framework
69e1fd15 Serbian Qualifications Framework
776b98db Montenegrin Qualifications Framework
97cf01c4 Polish National Qualifications Framework
a6d433f4 Lithuanian National Qualifications Framework
ac40cadc Latvian Qualifications Framework
ae44d998 Norwegian Qualifications Framework
af98ac9a Czech National Register of Qualifications
afce1c3a Cypriot National Qualifications Framework
bc619568 National Qualifications Framework for Lifelong Learning for Liechtenstein
c534839f Bulgarian Qualifications Framework
c8bc1cb9 French National Qualifications Framework
d0a601e6 Regulated Qualifications Framework (RQF) for England and Northern Ireland
d3b1f75e Albanian Qualifications Framework
d932c882 Swedish National Qualifications Framework
da3760bf Bosnia and Herzegovina Qualifications Framework
df7373da Romanian National Qualifications Framework
e8c5bfbe Spanish Qualifications Framework for Lifelong Learning
e9fb041f Estonian Qualifications Framework
ed96825f Flemish qualifications framework
ef113b94 German National Qualifications Framework
f3b785c7 Qualifications Framework of the French Community of Belgium
f4790dbf Kosovo National Qualifications Framework
fcd47fb1 National Qualifications Framework of Swiss Vocational and Professional Education
01be7324 HuQF Level 1
13865e16 HuQF Level 5
1b9935cd HuQF Level 2
9ec87162 HuQF Level 6
b763e7c8 HuQF Level 3
b9eadd5c HuQF Level 4
c2f4856f HuQF Level 7
ea1b27b9 HuQF Level 8
060f2f91 IE NQF Level 2
218a7e54 IE NQF Level 8
38f52397 IE NQF Level 7
4053e803 IE NQF Level 5
4c88e501 IE NQF Level 3
53e465cb IE NQF Level 1
57c9e957 IE NQF Level 4
670e54c7 IE NQF Level 6
ac9adabb IE NQF Level 10
c6ada0f4 IE NQF Level 9
021f233f SCQF Level 10
2ce57891 SCQF Level 2
31146b2c SCQF Level 3
326c93a5 SCQF Level 7
505223a4 SCQF Level 1
517309ca SCQF Level 11
5e46ea39 SCQF Level 5
61aa9cbc SCQF Level 4
c167deaa SCQF Level 6
c3f2cd03 SCQF Level 12
d9cf9fd5 SCQF Level 8
e2e0f7fc SCQF Level 9
02c7fedc CyQF Level 1
1a6b4df9 IT NQF Level 7
2151e983 IT NQF Level 3
334b891b IT NQF Level 5
34a78e36 IT NQF Level 8
5af633b3 IT NQF Level 2
c160a2a0 IT NQF Level 4
d7b593f0 IT NQF Level 1
f875790f IT NQF Level 6
030f5138 KS NQF Level 5
045fd11d PQF Level 5
04d23b42 QDG Level 3
055b6cf8 SeQF Level 8
064b59e6 RQF Level 8
0966da79 TQF Level 7
09d0ebb0 CFC Level 6
0ab74a56 MQF Level A
0b0b744e BQF Level 5
0b8188d7 NKR Level 2
2af3aa2b QDG Level 7
4d0bef61 QDG Level 2
ab42f62f QDG Level 1
cbec72ba QDG Level 8
f626da7f QDG Level 6
f8aa9cdb QDG Level 5
ffa6243f QDG Level 4
0e78414e AT: NQF Level 7
48930d0b HQF Level 3
5e8da33b HQF Level 6
60582329 HQF Level 7
6640cf62 HQF Level 2
7db10cb9 HQF Level 5
c4deeb87 HQF Level 8
ec84c700 HQF Level 1
f6c81729 HQF Level 4
0f11cfc1 NNMQF Level 7 A
4508cafb NNMQF Level 7
3f2a609e SQF Level 7
4a3aea6f SQF Level 6
4b23518c SQF Level 2
4e92151b SQF Level 8
5a909eaa SQF Level 5
66d10210 SQF Level 4
74d66d27 SQF Level 9
77411555 SQF Level 1
a9614000 SQF Level 10
e7e8d397 SQF Level 3
0fe2b814 QNQ Level 7
11b06734 EstQF Level 5
11fef73b BQF Level 1
17212c18 TQF Level 8
a1595faf TQF Level 4
a7579d00 TQF Level 3
be0b95b2 TQF Level 1
ce5b0bd4 TQF Level 5
ee441642 TQF Level 2
f4b6cea8 TQF Level 6
12a84182 DQR Level 4
12ece3d4 NKR Level 5.1
138c123b LQF Level 3
13c65774 FQF Level 8
14b672c3 LQF Level 4
14db1595 PQF Level 2
152a2ae2 ROQF Level 7
15435c11 CFC Level 2
16351043 CyQF Level 5c
165020a6 CFC Level 8
1711a061 NLQF Level 6
184f7fed DQR Level 7
185bb246 SeQF Level 6
18c9e9fe NLQF Level 5
193238e8 ME NQF Level 7.2
19d85def CFC Level 3
1a88119b NNMQF Level 6 A
c484f777 NNMQF Level 6
1ab773a2 SeQF Level 7
1aec7e1f DK NQF Level 8
1d0ca409 BH NQF Level 6
1d6c3de5 NQF VPET Level 3
1dcef432 AT: NQF Level 6
1df7b6c9 NSK Level 7
1ea1c8f9 SKKR Level 1
1eeca5f9 QNQ Level 1
1f1297d8 AT: NQF Level 3
26211a04 CLQ Level 4
287bdf18 CLQ Level 8
2bc813ff CLQ Level 2
317af58c CLQ Level 3
5eb9f21e CLQ Level 1
758b2f8a CLQ Level 7
b4cc88a4 CLQ Level 5
dfb0cd4d CLQ Level 6
20b8cbc9 SeQF Level 1
2203f32f CROQF Level 8.2
2293fdad NKR Level 1
243aefbe NQF RNCP Level III
24cdfa3f AQF Level 4
2616aeff EstQF Level 8
2835a50f NLQF Level 8
4f0c10a1 NNMQF Level 1
556a291d NNMQF Level 8
81be283e NNMQF Level 4
9aeca2ba NNMQF Level 2
c9af811f NNMQF Level 3
ea16bfd2 NNMQF Level 5
2b79a822 BQF Level 6
3b2bd7b5 FiNQF Level 7
63c1f703 FiNQF Level 3
7fa9dfe4 FiNQF Level 8
8a7da315 FiNQF Level 6
b9b2b42d FiNQF Level 1
c660dbf8 FiNQF Level 2
cbf250da FiNQF Level 4
fd8ce5f6 FiNQF Level 5
38336a53 ISQF Level 3
57c17789 ISQF Level 6.1
905af3bc ISQF Level 4
9d649d1c ISQF Level 1
c339fb29 ISQF Level 6.2
ca8fda2e ISQF Level 2
f0be67ef ISQF Level 5.2
f0e7a81b ISQF Level 5.1
f8979fd7 ISQF Level 7
2fce21e0 NNMQF Level 7 B
2ff9f722 DK NQF Level 3
308a1766 RQF Level 4
311c2747 BQF Level 8
31779637 AQF Level 6
333a51d9 MQF Level 6
341d539b DQR Level 8
36c9ff45 BH NQF Level 8
3a511ca6 CQFW Level 4
3cae3a23 CQFW Level 5
471f5da1 CQFW Level 8
826abaf9 CQFW Level 2
98740c52 CQFW Level 7
c03aceeb CQFW Level 1
c7a9fba6 CQFW Level 3
de548626 CQFW Entry 1-3
fa76c0fa CQFW Level 6
370653aa QNQ Level 8
37f3c037 MECU Level 7
3a94d1b4 RQF Level 7
3a9600c8 CROQF Level 3
3dddfd70 EstQF Level 6
3e11a3fd NLQF Level 1
3f16a034 EstQF Level 3
40020d69 NQF RNCP Level IV
40f3d416 BQF Level 4
419407fa NQF VPET Level 1
41bf3e8a LQF Level 1
4276c6dc NSK Level 8
42cf00ab MQF Level 2
479252dc AT: NQF Level 1
67af56a4 AT: NQF Level 4
c3234df7 AT: NQF Level 2
c94a713e AT: NQF Level 8
e8dd63b9 AT: NQF Level 5
45ec22f4 AQF Level 1
4653268d BH NQF Level 1
468a5afc NQF VPET Level 7
47645af5 ROQF Level 4
478359fc NLQF Level 7
4854c1ef BQF Level 2
486071a1 CROQF Level 4.1
49672c5a CROQF Level 4.2
4ba29707 KS NQF Level 8
4e0e5f6b CFC Level 7
8a024f65 SKKR Level 6
98403355 SKKR Level 5
cc1ea43c SKKR Level 4
db0fa54f SKKR Level 2
defba593 SKKR Level 7
fb12c713 SKKR Level 8
fb6cbec3 SKKR Level 3
4ec9e6c0 SeQF Level 3
50f03409 BQF Level 0
513ed8e7 ROQF Level 3
52353560 ME NQF Level 4.1
52818ecd NKR Level 6.2
529912df NQFS Level 6.2
7e034a16 NQFS Level 6
549bffac CyQF Level 5a
54b380be EstQF Level 2
55c66aa8 MQF Level 3
761cdbf1 MQF Level 1
782b35df MQF Level 8
a3c7575d MQF Level 5
a648b6db MQF Level B
c9f6d6e5 MQF Level 4
eacc0583 MQF Level 7
55a34aab NNMQF Level 6 B
56c0e2fd AQF Level 7
6ab8a29d CROQF Level 7.2
a43afd6a CROQF Level 8.1
cb53bf24 CROQF Level 6
d34c0ab3 CROQF Level 1
d5feaf10 CROQF Level 2
d6860258 CROQF Level 7.1
dcc9aca1 CROQF Level 5
5c91e0ca QNQ Level 3
7d534b92 QNQ Level 4
8cf0774e QNQ Level 6
d2b47671 QNQ Level 5
fd9234c1 QNQ Level 2
5ad5d222 NQF RNCP Level II-Grade de Licence
5bca675f ROQF Level 5
b42dd23b NLQF Entry Level
c2700f4e NLQF Level 4+
c749fa23 NLQF Level 2
f97cdbb5 NLQF Level 3
ff656b33 NLQF Level 4
5cbacb43 CyQF Level 4
5d6112c5 ME NQF Level 6
5dfdf326 NSK Level 1
615c4895 FQF Level 4
67053d58 DK NQF Level 1
a19d301f DK NQF Level 6
b08ee037 DK NQF Level 7
e130f5d2 DK NQF Level 5
e2461c86 DK NQF Level 4
f3d606a7 DK NQF Level 2
62866e36 MECU Level 8
6422359b MECU Level 6
6477e349 SeQF Level 4
650d7e95 FQF Level 3
65235ec5 FQF Level 6
6919ed25 DQR Level 6
6961eec3 NSK Level 2
71bf982b NQFS Level 4
83bf6184 NQFS Level 1
8a1ce05d NQFS Level 3
c072e4cc NQFS Level 2
dc2cd5c7 NQFS Level 5
e3116f9b NQFS Level 8
e4f11c13 NQFS Level 7
6b569351 NKR Level 6.1
6bfeff7a NQFS Level 6.1
6cba2673 CyQF Level 5b
6d9af464 ROQF Level 2
6e015474 LTQF Level 8
6fa57440 FQF Level 5
7038706c NQF VPET Level 5
7203c28f KS NQF Level 1
73e5a71b NQFL Level 3
7493dd0e LQF Level 5
aa951342 ME NQF Level 1.1
b7b67d5e ME NQF Level 5
c0ef8a4e ME NQF Level 1.2
ccc01a11 ME NQF Level 4.2
ced2a6c3 ME NQF Level 8
e5b56761 ME NQF Level 2
f08d5131 ME NQF Level 3
f38ebe74 ME NQF Level 7.1
778f8030 RQF Entry Levels 1-2
7ab73420 NQF RNCP Level I-Doctorat
7cb99427 EstQF Level 4
7f5e85a7 FQF Level 2
81090d42 NKR Level 4
828fbcc3 NQF RNCP Level I-Master
82e7da58 NSK Level 6
83fe9d36 AQF Level 2
8525e36a LTQF Level 2
8b75d6fc ROQF Level 6
8cab3c22 NQFS Level 7.2
8f107ecd ROQF Level 8
8f872111 CyQF Level 6
9173237a EstQF Level 7
92632be8 NKR Level 5.2
95249ae7 NKR Level 8
95481d1f CyQF Level 7b
95fec238 FQF Level 7
96e5a5e7 BH NQF Level 5
c145999e PQF Level 4
cb086da3 PQF Level 6
e018d301 PQF Level 3
e860b49b PQF Level 7
ec518d13 PQF Level 8
fcf3bd8d PQF Level 1
98b42a9f LTQF Level 1
99235760 CyQF Level 8
993b0d50 NSK Level 3
9a2c4ae2 NQFL Level 5
9c785d58 CFC Level 1
9ccd261b NQF VPET Level 2
9d34b310 LTQF Level 3
9dac5a30 BH NQF Level 3
9f7b21f9 MECU Level 1
9f9cd022 MECU Level 4
a31706ad KS NQF Level 4
a358d163 MECU Level 2
a61cdeca LQF Level 7
a6744590 LQF Level 8
a6c13e9f CyQF Level 7c
b62fa7ef LTQF Level 5
caa3091a LTQF Level 6
d1e9f55d LTQF Level 4
dbbbe65b LTQF Level 7
a828cd20 LQF Level 6
ab81fe6f NQFL Level 2
f1f60c76 LQF Level 2
ad62b6d5 NQFL Level 6
ae256098 NQFL Level 1
bbfedf33 NKR Level 3
fb307b49 NKR Level 7
af16b647 AQF Level 3
b80ee6b1 NSK Level 5
fe9eb464 NSK Level 4
e44ef2dc CyQF Level 3
f59c3ad4 CyQF Level 7a
ffd9ca10 CyQF Level 2
b3a26e65 RQF Entry Level 3
b44f7367 SeQF Level 5
b83c6524 NQF VPET Level 6
b8a101cb NNMQF Level 5 B
baa10a4e CFC Level 4
bb023568 BQF Level 7
e160a72d NQFL Level 8
e6601cb4 NQFL Level 7
e7f9e314 NQFL Level 4
bd9f8e42 DQR Level 5
c042a969 BH NQF Level 7
c37d888a DQR Level 3
c392e7a2 RQF Level 6
d57056ce BQF Level 3
c71cce15 DQR Level 2
c8293950 KS NQF Level 2
d7cce980 NQF RNCP Level V
ca282dd9 KS NQF Level 6
cca41928 NQFS Level 7.1
cdd36a4b MECU Level 5
ce40bd02 NQF VPET Level 8
cf509e8a FQF Level 1
cf6bd5a1 CFC Level 5
cfe3e39b AQF Level 5
dddf1163 RQF Level 3
dec9edae RQF Level 5
e83742bd RQF Level 2
f015bac8 RQF Level 1
d104d536 AQF Level 8
d80dc4a4 BH NQF Level 2
d81640d2 MECU Level 3
d8706544 ROQF Level 1
e1f75f79 SeQF Level 2
f89fc721 BH NQF Level 4
dae3c198 NQF VPET Level 4
e0ba1a59 NNMQF Level 5 A
ed568080 EstQF Level 1
ec2e2ebe KS NQF Level 3
f77c7095 DQR Level 1
fa8f5b4b KS NQF Level 7`;

/** National qualifications frameworks and their levels, as referenced to the EQF: code is the last part of the address. */
export const nqfLevels = conceptList('nqf', `${base}/25831c2`, rowsOf(table, 1).map(([code = '', name = '']) => ({
  code: `c_${code}`, uri: `${base}/c_${code}`, label: {en: name},
})));
