import type { Rule } from '../rule.ts'

/** The same things in other languages. Diacritics are folded away on both sides; a stem ends in an asterisk. */
export const languageRules: readonly Rule[] = [
  {
    class: 'recipient',
    weight: 'strong',
    reason: 'unknown-recipient',
    source:
      'T-Online, GMX, 1&1, Orange, Free, La Poste, Telefonica, Terra, UOL, Libero, Onet, WP, Mail.ru, Yandex, Rambler, QQ, NetEase, Sina, Docomo, KDDI, Naver, Exchange in each language',
    phrases: `
      (empfanger|benutzer|postfach|adresse|mailbox|empfangeradresse|empfaenger|empfaengeradresse|konto) ... (unbekannt|nicht|existiert|ungultig|ungueltig|gesperrt|deaktiviert|unzustellbar)
      unbekannter (benutzer|empfanger|empfaenger|user)
      (kein|keine) (solcher|mailbox|postfach|benutzer|empfanger)
      (ungultiger|ungueltiger) empfanger
      (destinataire|utilisateur|boite|adresse|compte|bal) ... (inconnu|inconnue|invalide|inexistant|inexistante|existe|desactive|desactivee|bloque|ferme|fermee|inactif|suspendu|introuvable|incorrecte)
      adresse destinataire (invalide|inconnue)
      (destinataire|utilisateur|adresse|compte) ... (trouve|trouvee)
      (encontro|encontrado|encontrada|existe) ... (usuario|destinatario|direccion|buzon|cuenta|endereco)
      (trovato|trovata|esiste) ... (utente|destinatario|casella|indirizzo)
      adresse ... (invalide|inexistante)
      (utilisateur|destinataire) inconnu
      compte ... (bloque|desactive|suspendu|ferme|inactif)
      (usuario|destinatario|buzon|cuenta|direccion|correo|casilla) ... (desconocido|desconocida|existe|invalido|invalida|inexistente|deshabilitado|deshabilitada|bloqueado|encontrado|desactivada|suspendida|valido|encontrada|valida)
      (usuario|destinatario|caixa|conta|endereco) ... (desconhecido|desconhecida|existe|invalido|invalida|inexistente|bloqueada|desativada|encontrado|desativado|inativo|inativa)
      (utente|destinatario|casella|indirizzo|mailbox) ... (sconosciuto|sconosciuta|esiste|inesistente|valido|disabilitata|disattivata|disabilitato|trovato|attiva|sospesa)
      (uzytkownik|odbiorca|konto|adresat|skrzynka|adres) ... (nieznany|nieznana|istnieje|niedostepne|niedostepna|zablokowane|nieaktywne|nieaktywna|nieprawidlowy|zablokowana)
      konto niedostepne
      nie ma takiego (uzytkownika|konta|adresu)
      (gebruiker|ontvanger|mailbox|adres) ... (onbekend|bestaat|ongeldig)
      (bruker|mottaker|anvandare|mottagare|modtager|bruger) ... (ukjent|okand|ukendt|finnes|finns|findes)
      (uzivatel|prijemce|schranka) ... (neznamy|neexistuje)
      okand (mottagare|anvandare|adress)
      (ukjent|ukendt) (mottaker|modtager|bruker|bruger|adresse)
      (onbekende|ongeldige) (gebruiker|ontvanger|adres)
      (neznamy|neplatny) (uzivatel|prijemce)
      (nieznany|nieprawidlowy) (uzytkownik|odbiorca|adres)
      (tuntematon|virheellinen) (vastaanottaja|kayttaja|osoite)
      ismeretlen (cimzett|felhasznalo)
      (alici|kullanici|posta kutusu) ... (bulunamadi|yok|gecersiz|bilinmiyor)
      (пользовател*|получател*|ящик*|адресат*|адрес*|абонент*|учетн*|аккаунт*) ... (не существует|неизвест*|отключ*|заблокирован*|удален*|не наиден*|недоступ*|не зарегистрирован*|недеиствител*|неверн*|отсутству*|закрыт*|неактив*|не обнаруж*)
      (неизвестныи|несуществующ*|неверныи|недопустимыи|недеиствительныи) (пользователь|получатель|адрес|адресат|ящик|почтовыи)
      нет такого (пользователя|адреса|ящика|получателя|абонента|почтового)
      (не наиден|не существует|не обнаружен) (пользовател*|получател*|ящик*|адрес*|почтов*)
      такого (пользователя|адреса|ящика) нет
      (користувач*|отримувач*|скринька*) ... (не існує|не знаидено|невідом*)
      不存在
      用户不存在
      邮箱不存在
      收件人不存在
      收件人地址不存在
      用户未找到
      找不到
      无此用户
      無此用戶
      无效的收件人
      收件人无效
      帐号不存在
      账号不存在
      账户被禁用
      帐户已停用
      用户被锁定
      ユーサ ... 存在
      宛先 ... 存在
      存在しません
      存在しない
      見つかりません
      宛先不明
      宛先か見つかりません
      ユーサか見つかりません
      受信者 ... 拒否
      (niemand|keiner) ... adresse ... (bekannt|vorhanden|erreichbar)
      (niemand|keiner) ... (empfanger|adresse|namen)
      adresse ... nicht gefunden
      mail adresse ... nicht
    `,
  },
  {
    class: 'quota',
    weight: 'sure',
    reason: 'mailbox-full',
    source: 'the same providers',
    against: { recipient: 20 },
    phrases: `
      (postfach|mailbox|speicherplatz|konto) ... (voll|uberfullt|ueberfuellt|erschopft|uberschritten|ueberschritten|ist voll)
      (speicherplatz|quota|kontingent) ... (uberschritten|ueberschritten|erschopft|uberzogen)
      (boite|bal|boite aux lettres|messagerie|compte|quota) ... (pleine|saturee|plein|satures|depasse)
      boite destinataire pleine
      quota ... (depasse|atteint)
      espace ... (insuffisant|depasse)
      (buzon|casilla|cuota|bandeja|correo) ... (lleno|llena|excedida|excedido|superada|excedio|sobrepasada)
      (caixa|caixa postal|quota|cota) ... (cheia|lotada|excedida|excedido|excedeu)
      (casella|mailbox|quota) ... (piena|superata|esaurita|superato)
      (skrzynka|konto|limit) ... (pelna|przepelniona|przepelnione|przekroczon*)
      (mailbox|postbus) ... vol
      (posta kutusu|kutusu) ... (dolu|kotasi)
      (brevlada|postkasse|postboks|postlada) ... (full|fuld)
      (schranka|postilaatikko|postafiok) ... (plna|taynna|megtelt)
      (postfach|mailbox|konto) ... (grossenlimit|speicherlimit|speichergrenze|kontingentgrenze|limit erreicht)
      (ящик*|квот*|хранилищ*) ... (переполнен*|полон|превышен*|исчерпан*|заполнен*|превысил*|превышает)
      (переполнен*|превышен*|исчерпан*) ... (ящик*|квот*|хранилищ*)
      (недостаточно|нет) ... мест* ... ящик*
      (скринька|квота) ... (переповнен*|перевищен*)
      邮箱已满
      邮箱满
      邮箱空间不足
      空间不足
      容量不足
      已满
      超过配额
      超出配额
      信箱已滿
      満杯
      容量 ... 超
      いっはい
      一杯
      容量オーハー
      (zu viele|zuviele) (mails|nachrichten|daten) auf (server|konto|postfach)
      (hat|postfach|konto) ... (zu viele|zuviele) (mails|nachrichten)
      (speichervolumen|kapazitat|speicher) ... (uberschritten|ueberschritten|erschopft|erschoepft|ausgeschopft)
    `,
  },
  {
    class: 'size',
    weight: 'sure',
    reason: 'message-too-large',
    source: 'the same providers',
    phrases: `
      (nachricht|mail|message|nachrichtengrosse|e-mail) ... (zu gross|zu groß|groesse|uberschreitet|ueberschreitet)
      (message|taille|courrier) ... (trop volumineux|trop gros|trop grand|trop importante|taille maximale|depasse)
      taille ... (depasse|maximale|limite|trop grande|excessive)
      (mensaje|tamano|mensagem|tamanho) ... (demasiado grande|excede|supera|maximo|muito grande|excedido|grande)
      (messaggio|dimensione) ... (troppo grande|supera|massima|eccede)
      (wiadomosc|rozmiar) ... (za duza|zbyt duza|przekracza|duza)
      (размер*|объем*) ... (превышает|превышен*|слишком|превысил*|больше|максималь*|ограничен*)
      (сообщение|письмо|письма|сообщения) ... (слишком большое|слишком велик*|превышает|велико)
      слишком большо* (размер|письмо|сообщение)
      邮件太大
      邮件过大
      信件过大
      超过限制
      大小超过
      邮件大小
      サイス ... 超
      サイス ... 大
    `,
  },
  {
    class: 'content',
    weight: 'strong',
    reason: 'spam-content',
    source: 'the same providers, Yandex and Mail.ru spam refusals',
    phrases: `
      (nachricht|mail|inhalt) ... (spamverdacht|spam|abgelehnt|unerwunscht|virus)
      spamverdacht
      (message|courrier|contenu) ... (indesirable|pourriel|spam|virus)
      (mensaje|correo|contenido|mensagem|conteudo) ... (spam|rechazado|rejeitado|rejeitada|rejeitado|bloqueado|virus|bloqueada)
      (messaggio|contenuto) ... (spam|rifiutato|bloccato|virus)
      (wiadomosc|tresc) ... (spam|odrzucona|odrzucono|wirus|zablokowana)
      (письмо|сообщение|письма|сообщения|содержимое|текст) ... (спам*|отклонен*|вирус*|заблокирован*|запрещен*|нежелательн*)
      спам*
      (распознано|признано|определено) ... спам*
      вирус*
      вірус*
      wirus*
      바이러스
      (wiadomosc|tresc|zalacznik) ... (spam|odrzucon*|niechcian*|zablokowan*)
      (ileti|mesaj|eposta) ... (istenmeyen|spam|virus|zararli)
      нежелательн* (почт*|письм*|сообщен*)
      (вложени*|тип фаила) ... (запрещен*|заблокирован*|не разрешен*)
      垃圾邮件
      垃圾郵件
      邮件内容
      内容被拒绝
      病毒
      スハム
      迷惑メール
      ウイルス
      スパム
      스팸
    `,
  },
  {
    class: 'blocklist',
    weight: 'strong',
    reason: 'address-refused',
    source:
      'the same providers, T-Online ("Ask for removal … tosa@rx.t-online.de"), Estonian and Czech hosts quoting SORBS',
    against: { content: 14 },
    phrases: `
      (ip|adresse|server|absender|ip adresse) ... (gesperrt|blockiert|schwarze liste|sperrliste|schwarzen liste)
      schwarze liste
      (ip|adresse ip|serveur) ... (bloquee|bloque|liste noire|blackliste|blackliste|refusee)
      liste noire
      lista (negra|nera)
      czarna lista
      czarnej liscie
      (ip|direccion ip|servidor|endereco ip) ... (bloqueada|bloqueado|lista negra|rechazada)
      blacklistis
      (ip|адрес*|сервер*|узел|узла|хост*) ... (черн* спис*|заблокирован*|блокирован*|занесен*|внесен*|стоп-лист*|репутац*)
      (черныи|черном|черные|черного) (список|списке|списки|списка)
      (низк*|плох*) репутац*
      黑名单
      黑名單
      被封
      屏蔽
      ip被
      ブラックリスト
      フラックリスト
    `,
  },
  {
    class: 'throttle',
    weight: 'strong',
    reason: 'try-later',
    source: 'the same providers; Yandex, Mail.ru and QQ limits, Orange OFR_104',
    phrases: `
      (zu viele|zuviele) (verbindungen|nachrichten|mails|empfanger|gleichzeitige)
      (spater|spaeter) (erneut|nochmal|noch einmal|wieder|probieren|versuchen)
      (versuchen|probieren) ... (spater|spaeter|erneut)
      trop (de|nombreuses) (connexions|connexion|messages|destinataires)
      trop connexions
      trop messages
      (veuillez|merci) (essayer|ressayer|reessayer) ... (plus tard|ulterieurement)
      (essayer|reessayer) ... plus tard
      service refuse ... plus tard
      demasiad* (conexiones|mensajes|destinatarios)
      (limite|maximo|limit|grenze|лимит) ... (mensajes|mensagens|messages|messaggi|nachrichten|correos|mails|писем|сообщени*) ... (hora|heure|ora|stunde|dia|jour|giorno|tag|minuto|час|сутки|день)
      забагато
      спробуите пізніше
      接続 ... 多
      (intente|intentelo|tente) ... (mas tarde|mais tarde|nuevamente|novamente)
      troppe connessioni
      (riprovare|riprova) piu tardi
      (zbyt|za) (wiele|duzo) (polaczen|wiadomosci)
      (sprobuj|prosze sprobowac) ... (pozniej|ponownie)
      слишком (много|часто|часты*)
      превышен* (лимит|количество|число|частот*|скорост*|допустим*)
      (лимит|ограничение) ... (превышен*|исчерпан*|отправк*)
      (повторите|попробуите|повторить|попытаитесь) ... (позже|поздне*|снова|попытк*)
      серыи список
      грейлист*
      (временно) (отложен*|заблокирован*|ограничен*)
      频率
      频率限制
      发信频率
      连接过多
      超过 ... 频率
      稍后再试
      请稍后
      制限
      しはらく
      後て
    `,
  },
  {
    class: 'auth',
    weight: 'strong',
    reason: 'sender-not-allowed',
    source: 'the same providers; Exchange NDR texts in each language',
    phrases: `
      (authentifizierung|anmeldung) ... (erforderlich|fehlgeschlagen|notwendig)
      (relay|relaying|weiterleitung) ... (verboten|abgelehnt|verweigert|nicht)
      (authentification|identification) ... (requise|echec|necessaire|echouee|obligatoire)
      (autentique*|autenticarse|autenticar|autenticarsi|authentifier|anmelden)
      (relais|relayage) ... (interdit|refuse|non autorise)
      (autenticacion|autenticacao|autenticazione) ... (requerida|fallida|necesaria|requerido|necessaria|richiesta|falhou|fallita|exigida)
      (expediteur|absender|remitente|remetente|mittente|nadawca) ... (refuse|non autorise|abgelehnt|rechazado|rejeitado|rifiutato|zabroniony|odrzucony|bloque|permitido|autorizado|autorizzato|gesperrt|permesso)
      только (авторизованн*|аутентифицированн*)
      (аутентификац*|авторизац*) ... (требуется|необходим*|не пройден*|не удал*|обязательн*|ошибк*|неудачн*)
      (требуется|необходим*|ошибка|неудачная) (аутентификац*|авторизац*)
      (ретрансляц*|пересылк*|релей*) ... (запрещен*|не разрешен*|отклонен*|невозможн*)
      (отправитель|отправителя|отправителю|отправителем) ... (не разрешен*|запрещен*|не имеет|отклонен*|заблокирован*|не авторизован*|не прошел*)
      (нет|не имеете|недостаточно) ... прав*
      认证失败
      需要认证
      身份验证
      身份认证
      验证失败
      认证
      禁止转发
      没有权限
      認証
    `,
  },
  {
    class: 'sender-auth',
    weight: 'strong',
    reason: 'reverse-dns',
    source: 'the same providers',
    against: { content: 10, dns: 10 },
    phrases: `
      (обратн*|ptr) (запис*|зон*|dns|днс)
      (нет|отсутствует|не наидена|неверная) ... (ptr|обратн*)
      (inverse|rueckwaertsaufloesung|ruckwartsauflosung|rueckwaerts)
      (resolution|dns) inverse
      (dns|resolucion) inverso
      dns inverso
      反向解析
      逆引き
    `,
  },
  {
    class: 'timeout',
    weight: 'strong',
    reason: 'connection-lost',
    source: 'Winsock error texts of localised Windows (Exchange send log and LastError): 10060, 10061, 10054',
    also: { tls: 8 },
    phrases: `
      (verbindung|verbindungsaufbau) ... (abgebrochen|getrennt|zeituberschreitung|abgelehnt|verweigert|fehlgeschlagen|verloren|geschlossen)
      zeituberschreitung
      (connexion) ... (refusee|interrompue|perdue|echouee|expire|fermee)
      delai ... (depasse|expire|attente)
      (conexion|conexao|connessione) ... (rechazada|perdida|cerrada|agotado|expirado|recusada|rifiutata|interrotta|encerrada|scaduto)
      tiempo ... (agotado|espera)
      (polaczenie) ... (odrzucone|przerwane|utracone|limit czasu)
      (соединени*|подключени*|связь) ... (разорван*|прерван*|сброшен*|потерян*|закрыт*|отклонен*|не установлен*|отвергнут*|отверг*|невозможн*|таимаут|не удал*|истекл*)
      (не удалось|невозможно|нельзя) ... (подключ*|соедин*|установить)
      (истекло|превышено|превышен|истек) ... (врем*|ожидани*|таимаут|интервал)
      (попытка установить соединение)
      (разорва*|прерва*|сброси*|закры*|отклони*) ... (соединени*|подключени*|связь)
      (компьютер*|узел|хост|сервер) ... (отверг*|не ответил*|не отвечает)
      не получен нужныи отклик
      (verbindung|verbindungsversuch) ... (remotehost|zielcomputer|gegenstelle)
      (remoteserver|remotehost|gegenstelle) ... (geantwortet|antwortet|reagiert)
      (servidor|serveur|hote|server remoto) ... (responde|respondio|repond|risponde|repondu)
      таимаут
      конечныи компьютер отверг
      连接超时
      连接被拒绝
      超时
      タイムアウト
      接続 ... 失敗
      接続 ... 拒否
    `,
  },
  {
    class: 'dns',
    weight: 'strong',
    reason: 'name-not-found',
    source: 'the same providers',
    against: { recipient: 20 },
    phrases: `
      (domane|domain|domanenname|domainname|rechnername|hostname) ... (nicht|unbekannt|existiert)
      (domaine) ... (inconnu|inexistant|introuvable|existe|invalide)
      (dominio) ... (desconocido|existe|inexistente|invalido|desconhecido|encontrado|inesistente|sconosciuto|esiste)
      (domena) ... (istnieje|nieznana)
      (разрешить|разрешен*|определить) ... (имя|имен*|домен*|узл*|хост*)
      (имя|имени|домен*) ... (не разреш*|не удалось разрешить|не определ*)
      (домен*|хост*|узел) ... (не существует|не наиден*|неизвест*|не обнаруж*)
      域名不存在
      域名
    `,
  },
  {
    class: 'server',
    weight: 'fair',
    reason: 'server-error',
    source: 'the same providers',
    phrases: `
      (server|dienst|system) ... (nicht verfugbar|nicht erreichbar|wartung|uberlastet|storung)
      (service|serveur|systeme) ... (indisponible|maintenance|surcharge)
      (servicio|servico|servidor|servizio) ... (disponible|disponivel|disponibile|mantenimiento|manutencao|ocupado)
      (erreur|errore|fehler|blad|ошибка) (interne|interna|interno|serveur|del server|systeme|serwera|сервера|системы)
      (внутренн*|временн*) (ошибк*|сбо*|проблем*)
      временно недоступ*
      (сервер*|служб*|сервис*|систем*) ... (недоступ*|перегружен*|не отвечает|занят*|сбо*)
      系统错误
      服务器忙
      系统忙
      系统繁忙
      服务不可用
    `,
  },
]
