/** One thing wrong with an input file, said so that its author can mend it. */
export interface Problem {
	/** Path of the file as its author knows it, for example `data/<dataset>/tables/reports.csv`. */
	file: string;
	/** 1-based line in the file; the header of a table is line 1. Absent when the whole file is meant. */
	line?: number;
	/** Name of the column, where the file is a table. */
	column?: string;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to do about it. */
	hint: string;
}

/** Typed data, or every problem that kept us from it: errors are values at the boundary. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The one line in which a problem is printed. */
export function formatProblem(problem: Problem): string {
	const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
	return `${place.join(':')}: ${problem.message} ${problem.hint}`;
}

/**
 * The problem of a built file of the map that is there but is not what it should be. It is for
 * whoever builds the files; readers are told in their own language that a part is missing.
 */
export function malformed(file: string, message: string): Problem {
	return { file, message, hint: 'Build the layer files again, or load the page anew.' };
}
