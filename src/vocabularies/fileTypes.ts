import {conceptList, rowsOf} from './conceptList';

const authority = 'http://publications.europa.eu/resource/authority/file-type';

// File types that are called by their code.
const plain = `
AAB AAC APK ARC ARJ BWF CSS CSV DAPK DBF DGN DMG DWG DXF E00 EAR ECW EPUB EXE GIF GML GTFS HDF HDT HTML HTML5 INDD IPA JAR JPEG JSON KML KMZ LHA MBOX
MDB MHTML MOP MP3 MSI MXD N3 OAPK ODF ODP ODS ODT OVF OWL PDF PDF1X PNG PS PSD PWP QGS RAR RDF RPM RTF SDMX SGML SQL SVG SWM TAR TIFF TMX TSV WAR WARC
WAV WIM XHTML XLIFF XLSB XLSM XML XSLT YAML Z ZIP`;

// File types with a name of their own.
const named = `
7Z 7z
APPX AppX
ATOM Atom Feed
AZW Amazon Kindle eBook
BIN Binary Data
BITS BITS XML
BMP Bitmap Image File
BZIP2 bzip2
DCR DCR File
DEB deb
DMP Oracle Dump
DOC Word DOC
DOCX Word DOCX
EPS Encapsulated Postscript
FMX4 Formex 4
GDB Esri File Geodatabase
GMZ Zipped GML
GPKG GeoPackage
GRID Esri binary grid
GZIP GNU zip
ICS ICalendar
ISO ISO image
JATS JATS XML
JS JavaScript
LAS LASer file
LAZ Compressed LAS file
LPK Layer package
LZIP lzip
LZMA lzma
LZO lzo
METS METS XML
MOBI Mobipocket eBook
MPEG2 MPEG-2
MPEG4 MPEG-4
MRSID MrSID
OCTET Octet Stream
ODB OpenDocument Database
ODC OpenDocument Chart
ODG OpenDocument Image
PDFA3 PDFA-3
PDFUA PDF/UA
PDFX PDF/X
PDFX4 PDF/X-4
PL Perl script
PPS PowerPoint Slide Show
PPSX PowerPoint PPSX
PPT PowerPoint PPT
PPTX PowerPoint PPTX
RDFA RDFa
REST Esri REST
RSS RSS feed
SB3 sb3
SHP Esri Shape
STL StL
TAB MapInfo TAB file
TXT Plain text
UNGEN Ungen
WORLD World file
XLS Excel XLS
XLSX Excel XLSX
XSLFO XSL-FO
XYZ XYZ Chemical File
XZ xz`;

/** File types of the EU authority table: code is the official one in lower case, such as "png". */
export const fileTypes = conceptList('file-type', authority, [
  ...plain.trim().split(/\s+/).map((code) => [code, code]),
  ...rowsOf(named, 1),
].map(([code = '', name = '']) => ({code: code.toLowerCase(), uri: `${authority}/${code}`, label: {en: name}})));
