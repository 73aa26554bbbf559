import type { Page } from '@playwright/test'

/** The library of pictures, and the page of one picture. */
export function pictureDesk(page: Page) {
  const main = page.getByRole('main')
  return {
    pictures: main.getByRole('list', { name: 'Pictures', exact: true }).getByRole('listitem'),
    sent: main.getByRole('list', { name: 'Sent from here' }).getByRole('listitem'),
    files: page.getByLabel('Picture files for the library'),
    choose: main.getByRole('button', { name: 'Choose files' }),
    address: main.getByRole('group', { name: 'Address of a picture' }).first(),
    search: main.getByRole('searchbox'),
    point: main.getByRole('button', { name: /^Point in view/ }),
    saveCrops: main.getByRole('button', { name: 'Save crops' }),
    crop: (ratio: string) => main.getByRole('button', { name: `Crop ${ratio}` }),
    cropArea: page.getByRole('dialog').getByLabel(/^Part that/),
    useCrop: page.getByRole('dialog').getByRole('button', { name: 'Use this crop' }),
    uses: main.getByRole('list', { name: 'Where it is used' }).getByRole('listitem'),
    credit: main.getByRole('textbox', { name: 'Credit' }),
    until: main.getByLabel('May be shown until'),
    save: main.getByRole('button', { name: 'Save', exact: true }),
    newFile: page.getByLabel('Choose the new file'),
    confirm: (name: string) => page.getByRole('alertdialog').getByRole('button', { name }),
    delete: main.getByRole('button', { name: 'Delete picture' }),
    notice: (words: string | RegExp) => page.getByText(words).first(),
    async open(id: number) {
      await page.goto(`/admin/pictures/${id}`)
    },
  }
}
