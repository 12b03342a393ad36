/** What the pages say stands in src/lib/words/messages, whole in every language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../scripts/messages/placeholders.ts';
import { readMessages } from '../../scripts/messages/read.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { wordsIn } from './wordsIn.ts';

const root = join(import.meta.dirname, '../..');
const { languages, parts } = readMessages(root);
const english = languages.en ?? {};

describe.each(Object.keys(LANGUAGES))('the messages in %s', (language) => {
	const topics = languages[language] ?? {};

	it('are those that English has', () => {
		expect(keysOf(topics)).toEqual(keysOf(english));
	});

	it('ask for what the English ones ask for', () => {
		for (const [topic, messages] of Object.entries(topics)) {
			for (const [key, message] of Object.entries(messages)) {
				const asked = Object.keys(placeholdersOf(message)).sort();
				const wanted = Object.keys(placeholdersOf(english[topic]?.[key] ?? '')).sort();
				expect({ topic, key, asked }).toEqual({ topic, key, asked: wanted });
			}
		}
	});

	it('have every form of a plural that the language has', () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		for (const [topic, messages] of Object.entries(topics)) {
			for (const [key, message] of Object.entries(messages)) {
				for (const [, cases = ''] of message.matchAll(/, plural,(.*)/gs)) {
					const missing = forms.filter((form) => !new RegExp(`\\b${form} ?\\{`).test(cases));
					// English has no other than these; what stands for all others may stand for a rare one.
					expect({ topic, key, missing: missing.filter((form) => form !== 'zero') }).toEqual({
						topic,
						key,
						missing: []
					});
				}
			}
		}
	});
});

it('names only topics that there are in its parts', () => {
	for (const topic of Object.values(parts).flat()) expect(Object.keys(english)).toContain(topic);
});

const sources = readdirSync(join(root, 'src'), { recursive: true })
	.map(String)
	.filter((file) => /^(lib\/(ui|map|state)|routes)\//.test(file))
	.filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$/.test(file))
	.sort();

it.each(sources)('no words stand in src/%s', (file) => {
	expect(wordsIn(file, readFileSync(join(root, 'src', file), 'utf8'))).toEqual([]);
});

describe('every message is said', () => {
	const files = sources.map((file) => readFileSync(join(root, 'src', file), 'utf8'));

	it.each(Object.keys(english))('of %s', (topic) => {
		const own = files.filter((text) => text.includes(`say.${topic}`));
		/** Where the topic is not named with each key: as `say.topic[key]`, or under another name. */
		const loose = own.filter((text) => new RegExp(`say\\.${topic}(?![\\w\\s]*\\.)`).test(text));
		const unsaid = Object.keys(english[topic] ?? {}).filter(
			(key) =>
				!own.some((text) => new RegExp(`say\\.${topic}\\s*\\.${key}\\b`).test(text)) &&
				!loose.some((text) => new RegExp(`\\b${key}\\b`).test(text))
		);
		expect(unsaid).toEqual([]);
	});
});

function keysOf(topics: Record<string, Record<string, string>>): string[] {
	return Object.entries(topics).flatMap(([topic, messages]) =>
		Object.keys(messages).map((key) => `${topic}.${key}`)
	);
}
