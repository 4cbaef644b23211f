/** Document properties, as a file keeps them. Dates are ISO 8601 texts. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  company: string;
  manager: string;
  lastAuthor: string;
  created: string;
}

export const newDocumentProperties = (): DocumentProperties => ({
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  company: '',
  manager: '',
  lastAuthor: '',
  created: '',
});
