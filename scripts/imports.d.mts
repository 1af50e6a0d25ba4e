export function importRules(): string
