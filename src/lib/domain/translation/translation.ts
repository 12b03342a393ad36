/** A dataset's own words in another language, as `words/<language>.json` holds them. */
import * as v from 'valibot';
import { formatProblem, type Checked, type Problem } from '../model/problem.ts';

const Texts = v.record(v.string(), v.string());

const TranslationSchema = v.strictObject({
	/** BCP 47. */
	language: v.string(),
	/** Of the words that were translated. */
	from: v.literal('en'),
	/** Who has read it as a native speaker; nobody: the pages say so. */
	read_by: v.array(v.string()),
	story: v.strictObject({
		title: v.string(),
		standfirst: v.string(),
		cite: v.optional(v.string(), ''),
		/** By layer; paragraphs stand apart by an empty line. */
		places: v.optional(Texts, {})
	}),
	/** By id. */
	events: v.record(v.string(), v.strictObject({ title: v.string(), summary: v.string() })),
	/** By id. */
	claims: v.optional(
		v.record(
			v.string(),
			v.strictObject({
				statement: v.string(),
				why: v.exactOptional(v.string()),
				scope: v.exactOptional(v.string()),
				/** As it stands after the claim's own number. */
				unit: v.exactOptional(v.string())
			})
		),
		{}
	),
	/** What a claim would mean on the map, by its id; `id#measure` where it has several rows. */
	claim_checks: v.optional(Texts, {}),
	/** What is reported of a leg of the route, by its id. */
	route: v.optional(Texts, {}),
	/** What a place is to the story, by its id. */
	places: v.optional(Texts, {}),
	/** Who says and who acts, by the English. */
	voices: v.optional(Texts, {}),
	/** Every text of the descriptor that has languages, by the English. */
	descriptor: Texts
});

export type Translation = Readonly<v.InferOutput<typeof TranslationSchema>>;

function readTranslation(file: string, json: unknown): Checked<Translation> {
	const parsed = v.safeParse(TranslationSchema, json);
	if (parsed.success) return { ok: true, value: parsed.output };
	const problems = parsed.issues.map((issue): Problem => ({
		file,
		message: `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}.`,
		hint: 'docs/datasets.md says what the words of a dataset hold.'
	}));
	return { ok: false, problems };
}

/** As `readTranslation`. Throws an Error with every problem. */
export function requireTranslation(file: string, json: unknown): Translation {
	const read = readTranslation(file, json);
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
	return read.value;
}
