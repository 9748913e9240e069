export const EXPORT_FORMATS = ['json', 'csv', 'md', 'anki'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
