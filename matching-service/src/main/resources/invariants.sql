-- Recounts everything that must hold between market, proposals and agreements. One row per rule; 0 violations is right.
select 'An offer holds what its open proposals hold' as rule, count(*) as violations
from market_offer o
where o.held <> (select coalesce(sum(p.quantity), 0) from proposal p where p.offer_id = o.id and p.state = 'OPEN')
union all
select 'A need holds what its open proposals hold', count(*)
from market_need n
where n.held <> (select coalesce(sum(p.quantity), 0) from proposal p where p.need_id = n.id and p.state = 'OPEN')
union all
select 'An offer has agreed what its agreements say', count(*)
from market_offer o
where o.agreed <> (select coalesce(sum(a.quantity), 0) from agreement a where a.offer_id = o.id)
union all
select 'A need has agreed what its agreements say', count(*)
from market_need n
where n.agreed <> (select coalesce(sum(a.quantity), 0) from agreement a where a.need_id = n.id)
union all
select 'An offer never gives more than its capacity, short or not', count(*)
from market_offer
where held < 0 or agreed < 0 or held + agreed > capacity + short_by
   or (short_by <> 0 and (held <> 0 or short_by <> agreed - capacity))
union all
select 'A need never gets more than its quantity, short or not', count(*)
from market_need
where held < 0 or agreed < 0 or held + agreed > quantity + short_by
   or (short_by <> 0 and (held <> 0 or short_by <> agreed - quantity))
union all
select 'Every agreed proposal has its one agreement of the same quantity', count(*)
from proposal p
left join agreement a on a.proposal_id = p.id
where (p.state = 'AGREED') <> (a.id is not null) or a.quantity <> p.quantity
union all
select 'An open proposal stands between an open offer and an open need', count(*)
from proposal p
join market_offer o on o.id = p.offer_id
join market_need n on n.id = p.need_id
where p.state = 'OPEN' and (o.state <> 'OPEN' or n.state <> 'OPEN')
union all
select 'A proposal stays within one kind, category and unit', count(*)
from proposal p
join market_offer o on o.id = p.offer_id
join market_need n on n.id = p.need_id
where p.state = 'OPEN'
  and ((p.kind, p.item_category, p.unit) <> (o.kind, o.item_category, o.unit)
    or (p.kind, p.item_category, p.unit) <> (n.kind, n.item_category, n.unit))
union all
select 'A declined pair is not open again', count(*)
from proposal p
join excluded_pair e on e.offer_id = p.offer_id and e.need_id = p.need_id
where p.state = 'OPEN'
union all
select 'A slot holds and has agreed what its seats say', count(*)
from tour_slot t
where (t.held, t.agreed) <> (
    select coalesce(sum(s.pupils) filter (where p.state = 'OPEN'), 0),
           coalesce(sum(s.pupils) filter (where p.state = 'AGREED'), 0)
    from tour_seat s join proposal p on p.id = s.proposal_id
    where (s.offer_id, s.slot_id, s.date) = (t.offer_id, t.slot_id, t.date))
union all
select 'A slot never takes more pupils than its places, short or not', count(*)
from tour_slot
where held < 0 or agreed < 0 or held + agreed > capacity + short_by
   or (short_by <> 0 and (held <> 0 or short_by <> agreed - capacity))
union all
select 'A tour holds, has agreed and can carry what its slots do', count(*)
from market_offer o
where o.kind = 'STUDY_TOUR'
  and (o.held, o.agreed, o.capacity) <> (
    select coalesce(sum(t.held), 0), coalesce(sum(t.agreed), 0), coalesce(sum(t.capacity + t.short_by), 0)
    from tour_slot t where t.offer_id = o.id)
union all
select 'A proposal of a tour that is open or agreed has seats for all of its pupils, an ended one none', count(*)
from proposal p
where p.kind = 'STUDY_TOUR'
  and (select coalesce(sum(s.pupils), 0) from tour_seat s where s.proposal_id = p.id)
    <> case when p.state in ('OPEN', 'AGREED') then p.quantity else 0 end
union all
select 'The parts of a split group go on different days', count(*)
from (select proposal_id from tour_seat group by proposal_id, date having count(distinct slot_id) > 1) both_on_one_day
union all
select 'A grade band of a school is on one tour a day, and one of a need goes once', count(*)
from tour_seat a join tour_seat b on a.grade_band = b.grade_band and (a.proposal_id, a.slot_id) <> (b.proposal_id, b.slot_id)
where a.need_id = b.need_id or (a.school_id = b.school_id and a.date = b.date)
union all
select 'A proposal of a naming that is open or agreed has its name, an ended one none', count(*)
from proposal p left join naming_claim c on c.proposal_id = p.id
where (p.kind = 'NAMING' and p.state in ('OPEN', 'AGREED')) <> (c.proposal_id is not null)
union all
select 'In one term one thing has one exclusive name or only names that are not', count(*)
from naming_claim a join naming_claim b
  on a.school_id = b.school_id and a.thing = b.thing and a.proposal_id < b.proposal_id
 and daterange(a.term_from, a.term_until, '[]') && daterange(b.term_from, b.term_until, '[]')
where a.exclusive or b.exclusive
