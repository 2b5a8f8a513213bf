-- Vocabulary: the kind of a detention.

create table registry.detention_kind (like internal.vocabulary_shape including all);
comment on table registry.detention_kind is 'Vocabulary: the kind of a detention.';
select audit.track('registry.detention_kind');

insert into registry.detention_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('conveyance', 'taken to a police station', 'Conveyance', 'Доставление', 'Жеткізу', 'CAO 786'),
    ('administrative_detention', 'short police custody before a hearing', 'Administrative detention', 'Административное задержание', 'Әкімшілік ұстап алу', 'CAO 787; MT29 01'),
    ('administrative_arrest', 'days ordered by a court as penalty', 'Administrative arrest', 'Административный арест', 'Әкімшілік қамаққа алу', 'CAO 50'),
    ('criminal_detention', 'held as a suspect', 'Detention as a suspect', 'Задержание подозреваемого', 'Күдікті ретінде ұстау', 'Criminal Procedure Code'),
    ('pretrial_custody', 'remanded by a court', 'Remand in custody', 'Содержание под стражей', 'Күзетпен ұстау', 'same; MT25 0202'),
    ('house_arrest', 'kept at home by a court', 'House arrest', 'Домашний арест', 'Үйқамақ', 'MT4 030105'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');
