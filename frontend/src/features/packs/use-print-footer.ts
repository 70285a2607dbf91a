import { useEffect } from 'react';

/**
 * Puts a line at the foot of every printed page. Its words are known only when the pack is, so the rule is
 * made here, as a style sheet object: the content policy of the service allows no style written into the page.
 */
export function usePrintFooter(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @bottom-left { content: ${JSON.stringify(text)}; font: 8pt arial, sans-serif; color: #484949; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [text]);
}
