/** The atlas of the page a component stands on. */
import { createContext } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';

export const [getAtlas, setAtlas] = createContext<Atlas>();
