import { isText, type Site } from './site.ts'

/** `.htaccess`; docs/hosting/apache.md. Without mod_headers the server refuses to answer, rather than answer without them. */
export function htaccess(site: Site): string {
  const { base, headers, cacheControl, hashedFolder, types, notFound } = site
  const extensions = Object.entries(types)
  const texts = extensions.filter(([, type]) => isText(type))
  return `# Written by the build, for this build: the policy names what stands in its pages.
# docs/hosting/apache.md says what it needs.
DirectoryIndex index.html
ErrorDocument 404 ${base}${notFound}

${Object.entries(headers)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}

# Names in ${hashedFolder}/ change with their content.
Header always set Cache-Control "${cacheControl.other}"
Header always set Cache-Control "${cacheControl.hashed}" "expr=%{REQUEST_URI} =~ m#^${base}${hashedFolder}/# && %{REQUEST_STATUS} != 404"

${extensions.map(([extension, type]) => `AddType ${type} .${extension}`).join('\n')}
AddCharset utf-8 ${texts.map(([extension]) => `.${extension}`).join(' ')}

<IfModule mod_deflate.c>
    # mod_deflate alters the ETag and does not know it again; by the time of the file, a page is found unchanged.
    FileETag None
    AddOutputFilterByType DEFLATE ${[...new Set(texts.map(([, type]) => type))].join(' ')}
</IfModule>
`
}
