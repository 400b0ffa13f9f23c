"""Units of measure: what they are called, what they measure, and how they convert."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.word_set import word_set


class Unit(NamedTuple):
    """One unit."""

    name: str
    """Its normal name, as in ``Quantity.unit``."""
    kind: str
    """A value of ``QuantityKind``."""
    factor: float
    """Size in the base unit of its kind: metre, kilogram, square metre, litre, second, km/h, watt."""


_TABLE = """
length      m     1           m metre metres meter meters
length      km    1000        km kilometre kilometres kilometer kilometers
length      cm    0.01        cm centimetre centimetres centimeter centimeters
length      mm    0.001       mm millimetre millimetres millimeter millimeters
length      mile  1609.344    mile miles
length      ft    0.3048      ft foot feet
length      inch  0.0254      inch inches
length      yard  0.9144      yard yards
length      nmi   1852        nautical_mile nautical_miles
length      ly    9.461e15    light_year light_years
mass        kg    1           kg kilo kilos kilogram kilograms kilogramme kilogrammes
mass        g     0.001       g gram grams gramme grammes
mass        mg    1e-6        mg milligram milligrams
mass        t     1000        tonne tonnes ton tons
mass        lb    0.45359237  lb lbs pound pounds
mass        oz    0.0283495   oz ounce ounces
mass        stone 6.35029     stone
area        km2   1e6         km2 km² square_kilometre square_kilometres
area        km2   1e6        square_kilometer square_kilometers square_km
area        m2    1           m2 m² square_metre square_metres square_meter square_meters
area        mi2   2.58999e6   square_mile square_miles
area        ft2   0.092903    square_foot square_feet
area        ha    10000       ha hectare hectares
area        acre  4046.856    acre acres
volume      l     1           litre litres liter liters
volume      ml    0.001       ml millilitre millilitres milliliter milliliters
volume      m3    1000        m3 m³ cubic_metre cubic_metres cubic_meter cubic_meters
volume      ft3   28.3168     cubic_foot cubic_feet
volume      gal   3.78541     gallon gallons
volume      bbl   158.987     barrel barrels bpd
volume      pint  0.5         pint pints
duration    second 1          second seconds sec secs
duration    minute 60         minute minutes min mins
duration    hour  3600        hour hours hr hrs
duration    day   86400       day days
duration    night 86400       night nights
duration    week  604800      week weeks
duration    fortnight 1209600 fortnight fortnights
duration    month 2629800     month months
duration    quarter 7889400   quarters
duration    year  31557600    year years yr yrs
duration    decade 315576000  decade decades
duration    century 3155760000 century centuries
speed       km/h  1           km/h kmh kph kilometres_per_hour kilometers_per_hour
speed       mph   1.609344    mph miles_per_hour
speed       knot  1.852       knot knots
temperature C     1           °c ℃ degrees_celsius degrees_centigrade degree_celsius
temperature F     1           °f ℉ degrees_fahrenheit degree_fahrenheit
temperature degree 1          degree degrees °
measure     W     1           watt watts
measure     kW    1000        kw kilowatt kilowatts
measure     MW    1e6         mw megawatt megawatts
measure     GW    1e9         gw gigawatt gigawatts
measure     kWh   1           kwh kilowatt_hour kilowatt_hours
measure     MWh   1000        mwh megawatt_hour megawatt_hours
measure     V     1           volt volts
measure     GB    1           gb gigabyte gigabytes
measure     MB    0.001       mb megabyte megabytes
measure     TB    1000        tb terabyte terabytes
measure     Hz    1           hz hertz
measure     dB    1           db decibel decibels
measure     kcal  1           kcal calorie calories
measure     hp    745.7       hp horsepower
measure     magnitude 1       magnitude
"""

UNIT_NAMES: dict[str, Unit] = {}
"""Unit by its name in lower case; names of two words with a line between them (``square_mile``)."""

UNITS: dict[str, Unit] = {}
"""Unit by its normal name."""

for _line in _TABLE.strip().splitlines():
    _kind, _name, _factor, *_spellings = _line.split()
    _unit = UNITS[_name] = Unit(_name, _kind, float(_factor))
    UNIT_NAMES |= dict.fromkeys(_spellings, _unit)

TIME_UNITS = frozenset(name for name, unit in UNIT_NAMES.items() if unit.kind == "duration")
"""Names of durations: what a rate may be told by, what stands before *ago*."""

SHORT_UNITS = word_set("m g t w v h s c f")
"""Letters that are a unit only behind digits and where nothing speaks against it."""

PER = TIME_UNITS | word_set(
    """
    share head person pupil student household family barrel ounce tonne ton kilo kg litre liter gallon unit
    ticket vote capita cent passenger patient child worker employee night seat house home mile km kilometre
    kilometer acre hectare megawatt plant visit trip dose
    """
)
"""What may follow *a*, *per*, *each* or *every* as the base of a rate."""
