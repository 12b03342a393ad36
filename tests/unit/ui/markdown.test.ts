import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/routes/(shared)/markdown.ts';

const html = (text: string) =>
	markdownToHtml(text, (address) => (address.startsWith('https:') ? address : null)).trim();

describe('a document as a page', () => {
	it('links what has a page, and only names what has none', () => {
		expect(html('See [it](https://a.org/?a=1&b=2) and [this](data.md).')).toBe(
			'<p>See <a href="https://a.org/?a=1&amp;b=2">it</a> and this.</p>'
		);
	});

	it('keeps code within emphasis', () => {
		expect(html('**No source is `monitored`**')).toBe(
			'<p><strong>No source is <code>monitored</code></strong></p>'
		);
	});

	it('shows a picture with its words below', () => {
		expect(html('![Two "lines"](https://a.org/a.svg)')).toBe(
			'<figure><img src="https://a.org/a.svg" alt="Two &quot;lines&quot;" loading="lazy"><figcaption>Two &quot;lines&quot;</figcaption></figure>'
		);
	});

	it('lets a wide table be moved by itself', () => {
		expect(html('| a |\n| - |\n| 1 |')).toMatch(/^<div class="scroll"><table>.*<\/table><\/div>$/s);
	});

	it('shows HTML as it is written, but for comments', () => {
		expect(html('<!-- for authors -->\n\n<b>bold</b>')).toBe('<p>&lt;b&gt;bold&lt;/b&gt;</p>');
	});
});
