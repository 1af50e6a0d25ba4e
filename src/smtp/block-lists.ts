/**
 * Zones of public block lists that list sending hosts, by the domain under which they answer. Each publisher's own
 * site names them (spamhaus.org, spamcop.net, barracudacentral.org and so on).
 */
export const blockListZones = `
  spamhaus.org spamhaus.com spamcop.net sorbs.net barracudacentral.org barracudacentral.com abuseat.org uceprotect.net
  backscatterer.org psbl.surriel.com surriel.com njabl.org dsbl.org ordb.org mail-abuse.org mail-abuse.com
  invaluement.com senderscore.com senderscore.org returnpath.net mailspike.net mailspike.org spamrats.com
  junkemailfilter.com gbudb.net truncate.gbudb.net wpbl.info manitu.net nixspam.net blocklist.de s5h.net
  dronebl.org ascams.com abusix.zone abusix.com abusix.org cbl.abuseat.org rfc-ignorant.org rfc-clueless.org
  interserver.net 0spam.org spfbl.net blacklist.woody.ch singular.ttk.pte.hu anonmails.de kundenserver.de
  unsubscore.com ubl.lashback.com lashback.com technovision.dk hostkarma.com five-ten-sg.com ahbl.org
  dnsbl.net.au swinog.ch rbl.jp virbl.dnsbl.bit.nl nszones.com nordspam.com redhawk.org spamcannibal.org
  antispam.or.id mcafee.com/rbl cymru.com moensted.dk rbl.rbldns.ru rbldns.ru drbl.gremlin.ru
  trustedsource.org proofpoint.com/ipcheck ipcheck.proofpoint.com bl.mailspike.net korea.services.net
  mxtoolbox.com robtex.com multirbl.valli.org abuse.ch spamsources.fabel.dk fabel.dk spameatingmonkey.net
  sender.office.com sender.office365.com delist.messaging.microsoft.com isipp.com
`

/** Zones that list domains and links found in a message: a match speaks of the content as much as of the host. */
export const linkListZones =
  'uribl.com surbl.org dbl.spamhaus.org ivmuri.invaluement.com uribl.spameatingmonkey.net'

/** A zone on a private server gives itself away by one label of its name. */
export const blockListLabels = `
  rbl dnsbl dnsrbl drbl sbl xbl pbl bl zen sbl-xbl cbl spamsources blacklist blocklist blackhole blackholes
  ix truncate bl2 rbls relays spamlist blocked bogons dul duhl
`
