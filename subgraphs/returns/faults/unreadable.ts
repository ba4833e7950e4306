import type { QuoteError } from "../files/read-records.ts";
import type { XmlError } from "../files/read-xml-elements.ts";
import { fileFault, type Fault } from "./fault.ts";

/** The fault of a file whose quotes do not match, at the line where that shows. */
export const csvFault = (path: string, { row }: QuoteError): Fault => ({
  ...fileFault("unreadable", "error", path, {
    message: "From this line on the file is not CSV: a quote is opened and not closed, or stands inside a cell.",
    hint: "Save the file again as CSV from the system it came from.",
  }),
  row,
});

/** The fault of a file that is not well-formed XML, at the line where that shows. */
export const xmlFault = (path: string, { row }: XmlError): Fault => ({
  ...fileFault("unreadable", "error", path, {
    message: "At this line, or shortly before it, the file stops being well-formed XML, or is deeper or longer than a return.",
    hint: "Look for an element that is not closed or an unescaped & or <, or export the file again.",
  }),
  row,
});
