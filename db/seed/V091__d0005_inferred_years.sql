-- D-0005, dates of January 2022: the document gives day and month, and the year is inferred. The mark stands at the year.

update registry.incident
   set date_edtf = regexp_replace(date_edtf, '^2022(-01(-[0-9]{2})?)[?]', '2022?\1')
 where code like 'KZ-2022-0%' and date_edtf ~ '^2022-01(-[0-9]{2})?[?](/..)?$';

update registry.fact
   set date_edtf = regexp_replace(date_edtf, '^2022(-01(-[0-9]{2})?)[?]', '2022?\1')
 where code like 'KZ-2022-0%' and date_edtf ~ '^2022-01(-[0-9]{2})?[?](/..)?$';

update registry.milestone
   set date_edtf = regexp_replace(date_edtf, '^2022(-01)[?]$', '2022?\1')
 where date_edtf = '2022-01?'
   and title in ('The Government resigns', 'Nazarbayev is said to lose the chair of the Security Council; the person interviewed disputes it');
