import { type ClassValue, clsx } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Class names joined; of two that set the same thing the later one holds. */
export function cn(...names: ClassValue[]): string {
  return twMerge(clsx(names))
}
