// One engine over the contents of an export: node engines.mjs ENGINE EXPORT FOLDER. Engines alone read no metadata and no shortcodes,
// so this is the least that a converter made of them takes.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [engine, source, folder] = process.argv.slice(2);
const require = createRequire(join(process.env.VCCLEANER_TOOLS, 'node_modules', 'x'));
const converters = {
  turndown: () => {
    const service = new (require('turndown'))();
    return (html) => service.turndown(html);
  },
  'node-html-markdown': () => {
    const service = new (require('node-html-markdown').NodeHtmlMarkdown)();
    return (html) => service.translate(html);
  },
  // For a program that converts one document: all contents in a row.
  contents: () => (html) => html,
};

const convert = converters[engine]();
mkdirSync(folder, { recursive: true });
const xml = readFileSync(source, 'latin1');
const start = '<content:encoded><![CDATA[';
let count = 0;
for (let at = xml.indexOf(start); at >= 0; at = xml.indexOf(start, at)) {
  const end = xml.indexOf(']]></content:encoded>', at);
  const html = Buffer.from(xml.slice(at + start.length, end), 'latin1').toString('utf8');
  if (html.length > 0) writeFileSync(join(folder, `${count++}.md`), convert(html));
  at = end;
}
