/** Whatever shows what a setting says. */
export const settingTag = (name: string) => `setting-${name}`
