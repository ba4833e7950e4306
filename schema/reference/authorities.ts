/**
 * The authorities of England responsible for children, London's apart: upper-tier GSS codes of April 2023 and the names that go with
 * them. Source: the register of geographic codes of the Office for National Statistics. A code that has gone is not here.
 */

/** Names in the order of the code's last digits; `from` is the first of them. */
const named = (area: string, from: number, names: string): readonly (readonly [string, string])[] =>
  names.split(" | ").map((name, at) => [`${area}${String(from + at).padStart(6, "0")}`, name] as const);

export const AUTHORITY_NAMES: ReadonlyMap<string, string> = new Map([
  ...named("E06", 1, "Hartlepool | Middlesbrough | Redcar and Cleveland | Stockton-on-Tees | Darlington | Halton | Warrington"),
  ...named(
    "E06",
    8,
    "Blackburn with Darwen | Blackpool | Kingston upon Hull | East Riding of Yorkshire | North East Lincolnshire",
  ),
  ...named(
    "E06",
    13,
    "North Lincolnshire | York | Derby | Leicester | Rutland | Nottingham | Herefordshire | Telford and Wrekin",
  ),
  ...named(
    "E06",
    21,
    "Stoke-on-Trent | Bath and North East Somerset | Bristol | North Somerset | South Gloucestershire | Plymouth",
  ),
  ...named("E06", 27, "Torbay"),
  ...named("E06", 30, "Swindon | Peterborough | Luton | Southend-on-Sea | Thurrock | Medway | Bracknell Forest | West Berkshire"),
  ...named("E06", 38, "Reading | Slough | Windsor and Maidenhead | Wokingham | Milton Keynes | Brighton and Hove | Portsmouth"),
  ...named("E06", 45, "Southampton | Isle of Wight | County Durham"),
  ...named(
    "E06",
    49,
    "Cheshire East | Cheshire West and Chester | Shropshire | Cornwall | Isles of Scilly | Wiltshire | Bedford",
  ),
  ...named("E06", 56, "Central Bedfordshire | Northumberland | Bournemouth, Christchurch and Poole | Dorset | Buckinghamshire"),
  ...named("E06", 61, "North Northamptonshire | West Northamptonshire | Cumberland | Westmorland and Furness | North Yorkshire"),
  ...named("E06", 66, "Somerset"),
  ...named(
    "E08",
    1,
    "Bolton | Bury | Manchester | Oldham | Rochdale | Salford | Stockport | Tameside | Trafford | Wigan | Knowsley",
  ),
  ...named("E08", 12, "Liverpool | St Helens | Sefton | Wirral"),
  ...named("E08", 17, "Doncaster | Rotherham"),
  ...named(
    "E08",
    21,
    "Newcastle upon Tyne | North Tyneside | South Tyneside | Sunderland | Birmingham | Coventry | Dudley | Sandwell",
  ),
  ...named("E08", 29, "Solihull | Walsall | Wolverhampton | Bradford | Calderdale | Kirklees | Leeds | Wakefield | Gateshead"),
  ...named("E08", 38, "Barnsley | Sheffield"),
  ["E10000003", "Cambridgeshire"],
  ...named("E10", 7, "Derbyshire | Devon"),
  ...named("E10", 11, "East Sussex | Essex | Gloucestershire | Hampshire | Hertfordshire | Kent | Lancashire | Leicestershire"),
  ...named("E10", 19, "Lincolnshire | Norfolk"),
  ...named("E10", 24, "Nottinghamshire | Oxfordshire"),
  ...named("E10", 28, "Staffordshire | Suffolk | Surrey | Warwickshire | West Sussex"),
  ["E10000034", "Worcestershire"],
]);
