import { shownTime } from '#event-2004/report/time'
import { titleOf } from '#event-2004/wording'
import { textsOf } from './texts.ts'
import { useLanguage } from './useStore.ts'
import { type UndoEntry, useUndoList } from './useUndo.ts'

/** The undo list in the page's words. */
export function useListedChanges() {
  const language = useLanguage()
  const texts = textsOf(language)
  const { open, takenBack, setTakenBack } = useUndoList()
  const listed = (entry: UndoEntry) => ({
    key: entry.changes.join(' '),
    titles: entry.nodes.map((node) => titleOf(texts, node)),
    undo: entry.command.undo,
    family: entry.family,
    values: entry.values,
    at: shownTime(entry.at, language),
    ...(entry.takenBack !== undefined && { takenBack: shownTime(entry.takenBack, language) }),
    setTakenBack: (taken: boolean) => setTakenBack(entry, taken),
  })
  return { open: open.map(listed), takenBack: takenBack.map(listed) }
}
