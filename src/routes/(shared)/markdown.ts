/**
 * The part of Markdown that docs/method.md is written in, as HTML: headings, paragraphs, lists,
 * tables, code, pictures, links, emphasis. Runs while prerendering, on our own file only.
 */

/** @param link where an address in the text leads; null: it is named, not linked */
export function markdownToHtml(text: string, link: (address: string) => string | null): string {
	return text
		.replace(/<!--.*?-->\n*/gs, '')
		.split(/\n{2,}/)
		.map((block) => blockToHtml(block.trim(), link))
		.join('\n');
}

type Link = (address: string) => string | null;

function blockToHtml(block: string, link: Link): string {
	const heading = /^(#{1,4}) (.*)$/.exec(block);
	if (heading) {
		const level = String(heading[1]?.length ?? 1);
		return `<h${level}>${inline(heading[2] ?? '', link)}</h${level}>`;
	}
	if (block.startsWith('```')) {
		return `<pre><code>${escape(block.replace(/^```.*\n?|\n?```$/g, ''))}</code></pre>`;
	}
	if (block.startsWith('|')) return table(block, link);
	if (/^- /.test(block)) return list('ul', block, /^- /, link);
	if (/^\d+\. /.test(block)) return list('ol', block, /^\d+\. /, link);
	const picture = /^!\[(.*)\]\((.*)\)$/s.exec(block);
	if (picture) {
		const [, alt = '', address = ''] = picture;
		return `<figure><img src="${escape(link(address) ?? '')}" alt="${escape(alt)}" loading="lazy"><figcaption>${escape(alt)}</figcaption></figure>`;
	}
	return block === '' ? '' : `<p>${inline(block, link)}</p>`;
}

function list(tag: 'ul' | 'ol', block: string, bullet: RegExp, link: Link): string {
	const items = block
		.split(/\n(?=- |\d+\. )/)
		.map((item) => inline(item.replace(bullet, ''), link));
	return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function table(block: string, link: Link): string {
	const rows = block
		.split('\n')
		.filter((row) => !/^[|\s:-]+$/.test(row))
		.map((row) => row.slice(1, -1).split('|'));
	const cells = (row: readonly string[], tag: string) =>
		`<tr>${row.map((cell) => `<${tag}>${inline(cell.trim(), link)}</${tag}>`).join('')}</tr>`;
	const [head = [], ...body] = rows;
	return `<div class="scroll"><table><thead>${cells(head, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table></div>`;
}

function inline(text: string, link: Link): string {
	return text
		.split(/(`[^`]*`)/)
		.map((part) => {
			if (part.startsWith('`')) return `<code>${escape(part.slice(1, -1))}</code>`;
			return escape(part)
				.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
				.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, address: string) => {
					const href = link(address);
					return href === null ? words : `<a href="${href}">${words}</a>`;
				});
		})
		.join('');
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
