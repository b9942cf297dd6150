import {escoUri, type EscoConcept} from './concept';

// Concepts that the examples and templates use: ESCO v1.2, English, Spanish and Greek labels as published, where they were at hand.
// uuid; kind; English; Spanish; Greek
const table = `
395ace35-e463-4dc7-8181-c2dd43885107;skill;perform a feasibility study on heat pumps;llevar a cabo un estudio de viabilidad sobre bombas de calor;
59998878-fa14-458a-9085-06b45e89df1b;knowledge;types of heat pumps;tipos de bombas de calor;
97b473ae-8535-498d-9999-cc77549c5e50;skill;identify fitted source for heat pumps;encontrar una fuente adecuada para las bombas de calor;
4e09e2d2-e317-47d2-bf5e-1d6c66be3efc;knowledge;energy performance of buildings;eficiencia energética de los edificios;
95013213-ee67-493b-86d0-e383e0f72482;knowledge;domestic heating systems;sistemas de calefacción doméstica;
128f318e-1bc8-4921-821f-b0aad1d98922;skill;determine appropriate heating and cooling system;definir el sistema de calefacción y enfriamiento apropiado;
8614b988-b907-473e-a701-47b525959dc8;skill;advise on heating systems energy efficiency;asesorar sobre la eficiencia energética de sistemas de calefacción;
120b9b87-3aad-4a42-b5e7-1b146a672038;skill;record survey data;;
59ea80e1-463a-4dba-82c6-d0b6d577d532;knowledge;technical drawings;dibujos técnicos;
2bc4d0cc-5f2b-41cf-954c-a8d3d5783396;skill;check architectural drawings on site;revisar los planos de construcción en el lugar de la obra;
f23ced50-862a-49d8-b7f6-a5c4bd6b49af;skill;prepare survey report;preparar un informe del estudio;
045f71e6-0699-4169-8a54-9c6b96f3174d;skill;advise others;asesorar a otras personas;παροχή συμβουλών σε άλλους
c1e6e283-bc66-4e78-b4ec-501ff082d9f1;knowledge;food allergies;alergias alimentarias;
5521fcf8-80fa-489b-af18-a69823b85702;skill;clean food and beverage machinery;limpiar máquinas para la fabricación de alimentos y bebidas;
5483c363-e942-4787-8686-0f29c593357f;skill;avoid contamination;evitar la contaminación;
5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350;skill;apply HACCP;aplicar análisis de peligros y puntos de control crítico;
2d7bf28a-2487-4443-9115-47478080b1a4;knowledge;hazard analysis and critical control points;análisis de riesgos y puntos críticos de control;
0ff99f51-40d9-42f1-a1ec-377b2bb5e15f;skill;comply with food safety and hygiene;observar la legislación relevante sobre salud seguridad higiene y otros relativa a las comidas;
a21fe959-69de-400b-b77c-5e59e389046f;skill;perform food safety checks;realizar controles de seguridad alimentaria;
459f76d9-8534-4880-aa23-209179ea5080;skill;monitor packaging operations;supervisar las operaciones de empaquetado;
d9449998-c1f5-478c-a103-2255398cf0b6;skill;apply hygiene standards;aplicar normas de higiene;εφαρμογή προτύπων υγιεινής
bf7a45c4-0d72-4e6e-9da7-127b2b6656b7;skill;apply GMP;aplicar prácticas correctas de fabricación;
199f7919-5114-41b6-b6a5-41e0e4896ec1;skill;assume responsibility;asumir la responsabilidad;ανάληψη ευθύνης
b618584f-6bdf-4d8f-89a7-f28c2c95afc2;skill;comply with regulations;ajustarse a la reglamentación;συμμόρφωση με κανονισμούς
232f854a-f5b9-4d8a-8499-23f59852273c;skill;manage volunteers;coordinar a voluntarios;
b5c027e0-1774-4cd1-973d-452dc03a8d23;skill;brief volunteers;instruir a voluntarios;
ee93e363-0c2b-40ed-bbf1-aa5aaf9683fe;skill;support volunteers;apoyar a voluntarios;
281a0cb1-4e12-46f4-ba4a-2746cba36e78;skill;coordinate shifts;coordinar turnos;
85aa1871-db96-42f7-801f-c39f924de2d7;skill;plan shifts of employees;planificar turnos de trabajo;
a4fe0844-8544-4a0a-a796-c1d3071598e2;knowledge;validation of learning acquired through volunteering;;
e49f4158-9d4c-425d-bf32-dfe89b19840a;skill;plan;planificar;σχεδιασμός
adc6dc11-3376-467b-96c5-9b0a21edc869;skill;solve problems;resolver problemas;επίλυση προβλημάτων
60c78287-22eb-4103-9c8c-28deaa460da0;skill;work in teams;trabajar en equipos;ομαδική εργασία
409a0245-0e6c-4aac-ba16-0920ecb76a8d;skill;exercise self-reflection;practicar la reflexión personal;διενέργεια αυτοστοχασμού
ef7562b2-f176-4d7c-a0b2-27ae8cce0b7d;skill;react to physical changes or hazards;reaccionar a cambios o riesgos físicos;αντίδραση σε φυσικές μεταβολές ή κινδύνους
594bd121-9614-4e87-9ecf-6ccb95507efe;skill;draw up risk assessment;elaborar una evaluación de riesgos;
9710092c-f174-4e84-95bf-2064d39ad7a0;skill;manage content metadata;gestionar metadatos de contenido;
cc7370dd-69fa-4c67-a96f-d4d135d38700;knowledge;data quality assessment;evaluación de la calidad de los datos;
50b100ea-74fd-4706-99db-3e4ca55e51b8;skill;perform data cleansing;realizar una limpieza de datos;
440f64e5-e66c-45ee-bc29-53c14a2ad720;skill;use geographic information systems;utilizar sistemas de información geográfica;
377861af-f966-4c87-a2db-7e99904312b9;knowledge;geographic information systems;sistemas de información geográfica;
49320ec7-65f9-4f90-bed2-2d41784f1836;skill;compile GIS-data;reunir datos de un sistema de información geográfica;
5c526c52-4f0a-4647-8c51-c91568acebb1;skill;process spatial information;tratar información espacial;επεξεργασία χωρικών πληροφοριών
4d97e3c3-f335-47cc-a4ee-0d779fd42222;skill;manage data, information and digital content;gestionar datos, información y contenido digitales;διαχείριση δεδομένων, πληροφοριών και ψηφιακού περιεχομένου
40001d93-8937-4859-89d5-2dca53290ff4;skill;share through digital technologies;utilizar tecnologías digitales para compartir datos, información y contenido digitales;κοινοποίηση δεδομένων μέσω ψηφιακών τεχνολογιών
a91732ce-988e-4105-9570-f425c6ffdc82;knowledge;intellectual property regime of digital content;régimen de propiedad intelectual de los contenidos digitales;καθεστώς διανοητικής ιδιοκτησίας ψηφιακού περιεχομένου
e2103a1d-4a84-47a9-b4f7-774787573449;knowledge;copyright legislation;legislación en materia de derechos de autor;
906323f4-00c4-4c3b-ab5a-8af77be3456e;skill;create data sets;generar conjuntos de datos;
`;

/** A starter list of ESCO concepts, for the worked examples and templates; the whole list is a pack or a file that the reader loads. */
export const starterEsco: readonly EscoConcept[] = table.trim().split('\n').map((line) => {
  const [uuid = '', kind, en = '', es = '', el = ''] = line.split(';');
  return {
    uri: escoUri('skill', uuid),
    kind: kind === 'knowledge' ? 'knowledge' : 'skill',
    label: {en, ...(es === '' ? {} : {es}), ...(el === '' ? {} : {el})},
  };
});
