import { type Fault, isSeen, nameOf } from './box.ts'

/** What changes the answer must be said by itself. */
export function faultsOfNames(answers: string): Fault[] {
  const untitled = document.title.trim() === '' ? [{ kind: 'name', what: 'the page has no title' }] : []
  const silent = [...document.querySelectorAll(answers)]
    .filter(
      (element) =>
        isSeen(element) &&
        !element.closest('[role="alert"], [role="status"], [aria-live]') &&
        !element.querySelector('[role="alert"], [role="status"], [aria-live]'),
    )
    .map((element) => ({ kind: 'name', what: `${nameOf(element)} appears in silence` }))
  return [...untitled, ...silent]
}
