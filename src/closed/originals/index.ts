// Originals: the files as they were entrusted. Hides how they are sealed and where they lie; promises that no byte is ever on
// disk in clear, that the same file is kept once, and that a changed file does not open.
export { originalOwner, originalsOf, readOriginal, sealOriginal, type Original } from './actions.ts';
export { originalSealed } from './rules.ts';
export { originalsPage } from './pages.tsx';
export { texts as originalTexts } from './text.ts';
export { exportOriginal } from './export.ts';
