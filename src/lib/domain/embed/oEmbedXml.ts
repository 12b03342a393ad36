import { escapeHtml } from './html.ts';
import type { OEmbed } from './oEmbed.ts';

/** Characters that XML 1.0 has no way to write. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An oEmbed answer in the XML form of the standard. */
export function oEmbedXml(answer: OEmbed): string {
	const elements = Object.entries(answer).map(
		([name, value]) => `\t<${name}>${escapeHtml(String(value).replace(NOT_XML, ''))}</${name}>`
	);
	return [
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...elements,
		'</oembed>',
		''
	].join('\n');
}
