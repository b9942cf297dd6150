import {escape} from './html';
import {fontFamily, palette} from './palette';

// One style for all that is saved as HTML: A4 on paper, a sheet on the screen, legible on a telephone.
const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
html{background:${palette.brandSoft};-webkit-text-size-adjust:100%}
body{margin:0;color:${palette.ink};font:400 9.5pt/1.45 ${fontFamily};-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:210mm;min-height:297mm;margin:0 auto;padding:16mm 17mm 12mm 27mm;background:${palette.surface};position:relative;overflow-wrap:break-word;display:flex;flex-direction:column}
main::before{content:"";position:absolute;left:17mm;top:0;bottom:0;width:.7mm;background:${palette.brand}}
h1{font-size:23pt;line-height:1.14;letter-spacing:-.01em;font-weight:650;margin:0 0 3mm;text-wrap:balance}
h2{font-size:11pt;font-weight:650;color:${palette.brand};margin:0 0 2mm}
p{margin:0 0 2mm}
a{color:${palette.brand}}
.kicker{color:${palette.brand};font-weight:650;margin:0 0 1mm}
.soft{color:${palette.soft}}
.small{font-size:8.5pt;line-height:1.4}
section{margin:0 0 5mm;position:relative}
section.knot::before{content:"";position:absolute;left:-11.4mm;top:1mm;width:3.4mm;height:3.4mm;border-radius:50%;background:${palette.brand};border:.9mm solid ${palette.surface};box-sizing:content-box;margin:-.6mm}
.mark{display:inline-block;align-self:flex-start;background:${palette.ink};color:${palette.accentSoft};font-weight:650;padding:1.2mm 3.5mm;border-radius:1.2mm;margin:1mm 0 3mm}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
section.knot.warm::before{background:${palette.accent}}
footer{margin-top:auto;padding-top:3mm;border-top:.3mm solid ${palette.line}}
@page{size:A4;margin:10mm 0 9mm}
@media print{html{background:none}main{margin:0;max-width:none;min-height:0;padding-top:0;padding-bottom:0;display:block}tr,li,dl div{break-inside:avoid}h1,h2,thead{break-after:avoid}}
@media (max-width:640px){main{padding:24px 20px 24px 40px;min-height:0}main::before{left:18px;width:3px}section.knot::before{left:-26.5px}h1{font-size:21pt}}
`;

/** How tables look: as tables where there is room, as one block for each row on a telephone. */
export const tableStyle = `
table{border-collapse:collapse;width:100%;font-size:9pt;line-height:1.4;margin:0 0 2mm}
th,td{text-align:left;vertical-align:top;padding:2mm 2.5mm;border-top:.3mm solid ${palette.line}}
th:first-child,td:first-child{padding-left:0}
thead th{font-size:8.5pt;color:${palette.soft};border-top:0;padding-top:0}
tbody th{font-weight:600}
tbody th p.soft{font-weight:400}
td p,tbody th p{margin:0 0 .8mm}
@media print{thead{display:table-header-group}}
@media (max-width:640px){table,tbody,tr,th,td{display:block;width:auto!important;border:0;padding:1mm 0}colgroup{display:none}thead{position:absolute;clip-path:inset(50%)}tr{border-top:1px solid ${palette.line};padding:2mm 0}td[data-head]::before{content:attr(data-head);display:block;font-size:8.5pt;color:${palette.soft}}}
`;

/** What must be seen first: that a document is a draft. */
export const markHtml = (text: string): string => `<p class="mark">${escape(text)}</p>\n`;

/** A complete HTML file that loads nothing: no script, no font, no picture from elsewhere. `content` and `extra` are markup of our own making. */
export function htmlPage(lang: string, title: string, extra: string, content: string): string {
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style}${extra}</style>
</head>
<body>
${content}
</body>
</html>
`;
}
