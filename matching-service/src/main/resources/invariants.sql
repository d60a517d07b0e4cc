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
