// Labels as data: what Windows and Exchange print in front of a value, in English and Russian.

export type EventField =
  | 'logName'
  | 'source'
  | 'time'
  | 'clock'
  | 'eventId'
  | 'category'
  | 'level'
  | 'eventType'
  | 'keywords'
  | 'user'
  | 'computer'
  | 'opcode'
  | 'description'
  | 'xml'

/**
 * Event Viewer's labels. The first of each list is what Windows Server 2008 and later prints; after it come
 * Windows Server 2003 ("Event Type"), `wevtutil /f:text` ("Task", "Keyword"), the event's General tab ("Logged")
 * and Microsoft's machine-translated pages («Идентификатор события»).
 */
export const eventLabels: Record<EventField, readonly string[]> = {
  logName: ['Log Name', 'Имя журнала'],
  source: ['Source', 'Источник', 'Event Source', 'Источник события'],
  time: ['Date', 'Дата', 'Logged', 'Дата и время', 'Date and Time', 'Date/Time'],
  clock: ['Time', 'Время'],
  eventId: ['Event ID', 'Код события', 'Идентификатор события', 'ИД события', 'Event Identifier', 'EventID'],
  category: [
    'Task Category',
    'Категория задачи',
    'Категория задач',
    'Event Category',
    'Категория события',
    'Task',
    'Задача',
    'Category',
    'Категория',
  ],
  level: ['Level', 'Уровень'],
  eventType: ['Event Type', 'Тип события'],
  keywords: ['Keywords', 'Ключевые слова', 'Keyword'],
  user: ['User', 'Пользователь', 'User Name', 'Имя пользователя'],
  computer: ['Computer', 'Компьютер', 'Computer Name', 'Имя компьютера'],
  opcode: ['OpCode', 'Код операции'],
  description: ['Description', 'Описание', 'Описание события', 'Event Description', 'General', 'Общие'],
  xml: ['Event Xml', 'Xml события', 'XML-код события', 'Event XML'],
}

/** A label without what varies: case, spaces, ё. */
export const labelKey = (label: string): string =>
  label.trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('ё', 'е')

const longestLabel = 30
const fieldOfLabel = new Map<string, EventField>()
for (const [field, labels] of Object.entries(eventLabels) as [EventField, readonly string[]][])
  for (const label of labels) fieldOfLabel.set(labelKey(label), field)

/** The field an Event Viewer label stands for, or undefined. Any case and spacing. */
export const eventField = (label: string): EventField | undefined =>
  label.length > 2 * longestLabel ? undefined : fieldOfLabel.get(labelKey(label))

/** What stands in front of the connector's name in the description of event 2004. */
export const sendConnectorWords = ['Send connector', 'Соединитель отправки', 'Отправляющий соединитель']

/**
 * The last words before the insertion strings where the computer lacks the message file of the source: Windows
 * Server 2008 and later, then Windows Server 2003 and .NET (`Get-EventLog`).
 */
export const insertionStringIntroductions = [
  'The following information was included with the event:',
  'К событию были добавлены следующие сведения:',
  'К событию была добавлена следующая информация:',
  'В событие были включены следующие сведения:',
  'К данному событию были добавлены следующие сведения:',
  'The following information is part of the event:',
  'В записи события содержится следующая информация:',
  'Следующая информация является частью события:',
  'Следующие сведения являются частью события:',
]
