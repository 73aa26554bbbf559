import { expect, test } from '../../fixtures.ts'

test('without a session the desk shows nothing and its addresses are not for the index', async ({
  newsroom,
  request,
}) => {
  const draft = await newsroom.recallFromArchive({ status: 'draft', headline: 'A secret headline' })
  for (const path of [
    '/admin',
    `/admin/articles/${draft.id}`,
    `/admin/preview/${draft.id}`,
    '/admin/articles/new?edition=en',
  ]) {
    const answer = await request.get(path)
    const text = await answer.text()
    expect(text, path).not.toContain('A secret headline')
    expect(answer.url(), path).toMatch(/\/admin\/sign-in/)
    expect(`${answer.headers()['x-robots-tag'] ?? ''} ${text}`, path).toContain('noindex')
  }
  const upload = await request.post('/admin/api/pictures', { data: Buffer.from('x') })
  expect([401, 403]).toContain(upload.status())
})
