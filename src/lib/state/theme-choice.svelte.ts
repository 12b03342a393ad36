/** Light or dark: as the system has it, unless the reader chose. Storage may be blocked. */
import type { Theme } from '../domain/view/mapModel.ts';
import { THEME_CHOICES, type ThemeChoiceName } from './theme-choices.ts';

/** Where a choice outlives the page. Either function may do nothing. */
export interface Memory {
	read(): string | null;
	write(text: string): void;
}

export class ThemeChoice {
	#memory: Memory;
	#choice = $state<ThemeChoiceName>('auto');
	#system = $state<Theme>('light');

	constructor(memory: Memory) {
		this.#memory = memory;
	}

	get choice(): ThemeChoiceName {
		return this.#choice;
	}

	/** What is drawn. */
	get theme(): Theme {
		return this.#choice === 'auto' ? this.#system : this.#choice;
	}

	/** The system's own theme, as the page observes it. */
	set system(theme: Theme) {
		this.#system = theme;
	}

	/** Takes up what the reader chose on an earlier visit. */
	recall(): void {
		const remembered = THEME_CHOICES.find((name) => name === this.#memory.read());
		if (remembered) this.#choice = remembered;
	}

	choose(choice: ThemeChoiceName): void {
		this.#choice = choice;
		this.#memory.write(choice);
	}
}
