/** Markdown of our own documents as HTML, while prerendering. */
import { Marked } from 'marked';

/** @param link where an address in the text leads; null: it is named, not linked */
export function markdownToHtml(text: string, link: (address: string) => string | null): string {
	const marked = new Marked({
		renderer: {
			// Comments are for those who write; nothing else of HTML is meant as such.
			html: ({ text: html }) => (html.startsWith('<!--') ? '' : escaped(html)),
			link({ href, tokens }) {
				const words = this.parser.parseInline(tokens);
				const to = link(href);
				return to === null ? words : `<a href="${escaped(to)}">${words}</a>`;
			},
			image: ({ href, text: alt }) =>
				`<figure><img src="${escaped(link(href) ?? '')}" alt="${escaped(alt)}" loading="lazy"><figcaption>${escaped(alt)}</figcaption></figure>`,
			// A figure is no part of a paragraph.
			paragraph({ tokens }) {
				const html = this.parser.parseInline(tokens);
				return tokens.every(({ type }) => type === 'image') ? html : `<p>${html}</p>\n`;
			}
		}
	});
	return marked
		.parse(text, { async: false })
		.replace(/<table>.*?<\/table>/gs, (table) => `<div class="scroll">${table}</div>`);
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
