import { rawCall } from './client';

/** Saves what an address gives as a file, under the name that the platform gave it. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await rawCall(path);
  const content = await response.blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name in a Content-Disposition header, the encoded one first. */
export function fileName(disposition: string | null): string | null {
  if (!disposition) return null;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}
