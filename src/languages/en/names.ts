import type { NameWords } from '../../core/language';
import { givenNames } from '../given-names';

/** What teams are called alone later: "Kelby Athletic" is "Athletic". */
const teamTails = (
  '49ers, Aggies, Albion, Angels, Argyle, Astros, Athletic, Athletics, Badgers, Bears, Bengals, Bisons, Blackhawks, Blazers, Blue Devils, Blue Jays, Bombers, Braves, Broncos, Browns, ' +
  'Bruins, Buccaneers, Buckeyes, Bucks, Buffaloes, Bulldogs, Bulls, Canadiens, Canucks, Capitals, Cardinals, Cavaliers, Celtics, Chargers, Chiefs, Clippers, Colts, Commanders, ' +
  'Cornhuskers, Cougars, Cowboys, Coyotes, Crimson Tide, Crusaders, Cubs, Demons, Devils, Diamondbacks, Dodgers, Dolphins, Ducks, Dynamo, Dynamos, Eagles, Earthquakes, Eels, Falcons, ' +
  'Flames, Flyers, Gators, Gladiators, Golden Knights, Gophers, Grizzlies, Hawkeyes, Hawks, Highlanders, Hornets, Hotspur, Hoyas, Hurricanes, Huskies, Islanders, Jaguars, Jets, ' +
  'Kangaroos, Knicks, Knight Riders, Kraken, Lakers, Lions, Longhorns, Magpies, Maple Leafs, Mariners, Marlins, Mavericks, Mets, Nuggets, Oilers, Orioles, Pacers, Packers, Padres, ' +
  'Panthers, Patriots, Pelicans, Penguins, Phillies, Pirates, Pistons, Predators, Qalandars, Rabbitohs, Raiders, Rams, Rangers, Raptors, Ravens, Rays, Rebels, Red Sox, Reds, ' +
  'Redskins, Rockets, Roosters, Rovers, Royal Challengers, Royals, Sabres, Saints, Saracens, Sea Eagles, Seahawks, Seminoles, Sharks, Sixers, Sooners, Sounders, Spartans, Springboks, ' +
  'Spurs, Steelers, Stormers, Sunrisers, Suns, Super Kings, Swans, Tar Heels, Texans, Tigers, Timbers, Timberwolves, Titans, Trail Blazers, Trojans, Twins, United, Vikings, ' +
  'Wallabies, Wanderers, Waratahs, Warriors, White Sox, Wildcats, Wolverines, Wolves, Yankees, Zalmi, Harlequins'
).split(', ');

/** What tells people, organisations and places from each other in English. */
export const englishNames: NameWords = {
  mixedCase: false,
  address: 'Datuk Seri, Dato Seri, Datin, Datin Seri, Encik, Puan, Cik, Comrade, Hajia, Alhaji, Haji, Malam, Mallam, Engr, Barr, Mr, Mrs, Ms, Miss, Mx, Messrs, Madam, Mme, Sir, Dame, Lord, Lady, Sheikh, Sri, Shri, Tan Sri, Datuk, Dato, Tun, St, Saint'.split(', '),
  roles: (
    'returning officer, detective garda, pacer, MD, selector, lead author, defence counsel, convener, convenor, special adviser, public relations officer, state counsel, chairlady, MCA, deputy governor, pro-chancellor, bursar, traditional ruler, campaigner, det ch insp, det chief insp, det con, ch insp, ch supt, major-gen, brig-gen, lt-gen, lt-col, maj-gen, major-general, lieutenant-general, lieutenant-colonel, vice-admiral, rear-admiral, air commodore, recorder, justices, governors, mayors, officers, sergeants, secretaries, ambassadors, representatives, commissioners, colonels, captains, bishops, deputies, attorneys, sheriffs, councillors, coaches, inspectors, abbess, abuser, academic, accountant, acrobat, activist, actor, actors, actress, administrator, admiral, adv, adventurer, adviser, advisor, advocate, agent, aid worker, aide, ' +
    'aide-de-camp, air marshal, airman, alderman, all-rounder, ally, alumnus, ambassador, anaesthesiologist, anaesthetist, analyst, ancestor, anchor, anchorman, anchorwoman, ' +
    'anesthesiologist, animator, anthropologist, apprentice, archaeologist, archbishop, archdeacon, architect, architects, archivist, arms dealer, arsonist, art director, artist, ' +
    'artistic director, assassin, assemblyman, assemblywoman, assistant, astronaut, astronomer, astrophysicist, asylum seeker, athlete, attache, attaché, attacker, attorney, ' +
    'attorney general, attorney-general, atty gen, auctioneer, auditor, aunt, author, ayatollah, babysitter, backbencher, backpacker, bailiff, baker, ballerina, bandleader, bandmate, ' +
    'banker, barista, baron, baroness, barrister, bartender, baseman, bassist, batsman, battalion chief, batter, beekeeper, billionaire, biochemist, biographer, biologist, bishop, ' +
    'blacksmith, blogger, bodybuilder, bodyguard, bomber, bookseller, borough president, boss, botanist, bouncer, bowler, boxer, boyfriend, brewer, bricklayer, brig gen, brig. gen, ' +
    'brigadier, brigadier general, broadcaster, broker, brother, brother-in-law, brothers, builder, burglar, bus driver, businessman, businesswoman, butcher, butler, bystander, ' +
    'cabinet minister, cadet, cameraman, campaign manager, campaigner, candidate, candidates, canoeist, capt, captain, cardinal, cardiologist, caregiver, carer, caretaker, ' +
    'caretaker manager, carpenter, cartoonist, cashier, casting director, catcher, celebrity, cellist, center-back, centre-back, centre-half, ceo, cfo, chair, chairman, chairperson, ' +
    "chairwoman, champion, chancellor, chaplain, charge d'affaires, chargé d'affaires, charity worker, chauffeur, cheerleader, chef, chemist, chief, chief commercial officer, " +
    'chief executive, chief financial officer, chief information officer, chief information security officer, chief investment officer, chief justice, chief marketing officer, ' +
    'chief of police, chief of staff, chief operating officer, chief product officer, chief whip, childminder, chiropractor, choreographer, cinematographer, cio, circuit judge, ciso, ' +
    'city manager, classmate, cleaner, clerk, climatologist, climber, cllr, cmdr, cmo, co-anchor, co-author, co-ceo, co-chair, co-chairman, co-creator, co-defendant, co-director, ' +
    'co-founder, co-founders, co-host, co-leader, co-owner, co-pilot, co-president, co-star, co-stars, co-writer, coach, coder, col, colleague, colleagues, collector, colonel, columnist, ' +
    'comedian, comedians, comic, commandant, commander, commander-in-chief, commentator, commissioner, commissioner of police, commodore, community nurse, composer, comptroller, computer scientist, ' +
    'conductor, confidant, confidante, congressman, congresswoman, conman, conservationist, conservative, conspirator, const, constable, consul, consul general, consul-general, ' +
    'consultant, coo, coordinator, cornerback, coroner, corporal, correspondent, cosmologist, cosmonaut, council leader, councillor, councilman, councilmember, councilor, councilwoman, ' +
    'counsel, counsellor, counselor, countess, county commissioner, county court judge, county executive, courier, courtier, cousin, cpo, creative director, creator, cricketer, critic, ' +
    'crossbencher, crown prince, cto, cultural attaché, curator, customer, customs officer, cyclist, dad, dancer, data scientist, daughter, daughter-in-law, daughters, dci, dealer, dean, ' +
    'debutant, decathlete, defector, defendant, defender, defenders, defending champion, defenseman, delegate, democrat, demographer, demonstrator, dentist, deportee, deputy, ' +
    'dermatologist, descendant, designer, designers, det, det insp, det sgt, det supt, detective, detective chief inspector, detective inspector, detective sergeant, detectives, ' +
    'developer, di, dictator, dietician, dietitian, diplomat, director, director general, director general of police, director of cricket, director of football, director of rugby, ' +
    'director-general, directors, disciple, dissident, district attorney, district judge, dj, doctor, documentarian, doorman, double agent, dr, dressage rider, driver, drug dealer, ' +
    'drug lord, drummer, ds, duchess, duke, earl, ecologist, economist, economists, editor, editor-in-chief, editors, electrician, emcee, emir, emperor, employee, engineer, entomologist, ' +
    'entrepreneur, environmentalist, envoy, epidemiologist, equerry, essayist, estate agent, ethicist, evangelist, ex-boyfriend, ex-girlfriend, ex-husband, ex-partner, ex-wife, executive, ' +
    'expert, explorer, extremist, eyewitness, fan, farmer, fashion designer, fast bowler, father, father of three, father of two, father-in-law, father-of-four, father-of-three, ' +
    'father-of-two, fellow, felon, feminist, fiance, fiancee, fiancé, fiancée, field marshal, fighter, figure skater, film-maker, filmmaker, finance minister, financier, firefighter, ' +
    'first baseman, first lady, first minister, fisherman, flanker, flatmate, flautist, flight attendant, florist, fly-half, footballer, forecaster, foreign minister, foreign secretary, ' +
    'foreman, forward, founder, founders, fraudster, friend, frontbencher, frontman, frontwoman, fugitive, full-back, fullback, fund manager, futurist, gamekeeper, gamer, gang leader, ' +
    'gangster, gardener, gen, general, geneticist, geographer, geologist, geophysicist, ghostwriter, girlfriend, glaciologist, goalie, goalkeeper, goalscorer, goaltender, goddaughter, ' +
    'godfather, godmother, godson, gold medalist, gold medallist, golfer, gov, governor, governor-elect, gp, graduate, grand mufti, granddaughter, grandfather, grandmother, grandparents, ' +
    'grandson, great-grandfather, great-grandmother, guard, guide, guitarist, gunman, guru, gymnast, gynaecologist, hacker, hairdresser, hairstylist, half-brother, half-sister, ' +
    'hall of famer, harpist, head, head of mission, head of news, head of school, head of state, headmaster, headmistress, headteacher, health secretary, heir, heiress, heptathlete, hero, ' +
    'heroine, high court judge, high jumper, hijacker, hiker, historian, hitman, holidaymaker, home secretary, homeowner, hooker, hopeful, horticulturist, host, hostage, hosts, hotelier, ' +
    'housekeeper, human trafficker, humanitarian, hurdler, husband, husbands, hydrologist, illustrator, imam, immigrant, immunologist, impostor, impressionist, incumbent, independent, ' +
    'industrialist, infielder, influencer, informant, inmate, insp, inspector, inspector general of police, insurgent, intern, inventor, investor, janitor, jihadist, jockey, joiner, ' +
    'journalist, judge, judges, juror, justice, keeper, keyboardist, kickboxer, kicker, kidnapper, killer, king, kingpin, landlady, landlord, lawmaker, lawyer, leader, ' +
    'leader of the council, leaders, lecturer, left-back, leg-spinner, legend, legislator, librarian, lieutenant, lieutenant colonel, lieutenant commander, lieutenant general, ' +
    'lieutenant governor, lifeguard, linebacker, linesman, linguist, lobbyist, lock, locksmith, long jumper, lorry driver, lt, lt gen, lt gov, lt. col, lt. gen, lt. gov, lyricist, ' +
    'machinist, magician, magistrate, magnate, maid, maj, maj gen, maj. gen, major, major general, majority leader, majority whip, makeup artist, manager, managing director, ' +
    'marathon runner, marine, marquess, marshal, mastermind, mathematician, matron, mayor, mayor-elect, MEC, mechanic, medalist, medallist, mediator, member, mentor, MEP, meteorologist, ' +
    'microbiologist, midfielder, midfielders, midwife, migrant, militant, miner, minister, minister of state, ministers, minority leader, minority whip, missionary, mistress, mobster, ' +
    'model, mogul, mom, monarch, monk, mother, mother of three, mother of two, mother-in-law, mother-of-four, mother-of-three, mother-of-two, mountaineer, MP, MPs, MSP, mufti, mullah, ' +
    'mum, muralist, murderer, musician, nanny, national security adviser, naturalist, negotiator, neighbor, neighbour, nephew, neurologist, neuroscientist, neurosurgeon, newscaster, ' +
    'newsreader, niece, nominee, notary, novelist, number eight, nun, nurse, nurse practitioner, nutritionist, obstetrician, oceanographer, off-spinner, officer, official, oligarch, ' +
    'olympian, ombudsman, oncologist, opponent, opposition leader, optometrist, organiser, organist, organizer, ornithologist, orthopaedic surgeon, osteopath, outfielder, owner, owners, ' +
    'paediatrician, paedophile, painter, pal, palaeontologist, paleontologist, paralegal, paralympian, paramedic, parents, park ranger, parole officer, partner, party leader, passenger, ' +
    'pastor, pathologist, patient, patriarch, pc, pediatrician, peer, pensioner, percussionist, pharmacist, philanthropist, philosopher, photographer, photojournalist, physician, ' +
    'physicist, physio, physiotherapist, pianist, pilot, pitcher, plaintiff, planner, player, playmaker, playwright, plumber, pm, podcaster, poet, point guard, pole vaulter, police chief, ' +
    'police officer, politician, pollster, pope, postman, power forward, preacher, predecessor, premier, presenter, presenters, president, president-elect, presidents, press secretary, ' +
    'priest, primatologist, prime minister, prime minister-designate, prince, princess, principal, principal investigator, prison governor, prison officer, prisoner, private, ' +
    'private first class, probation officer, producer, producers, prof, professor, professor emeritus, professors, programmer, project scientist, prop, prosecutor, protege, protester, ' +
    'protégé, provost, psychiatrist, psychologist, psychotherapist, publisher, pundit, pupil, quarterback, queen, rabbi, radiographer, radiologist, rancher, ranger, rapist, rapper, ' +
    'rapporteur, realtor, rear adm, rear admiral, rebel leader, receiver, receptionist, record producer, rector, referee, refugee, registrar, reliever, rep, reporter, representative, ' +
    'reps, republican, researcher, researchers, resident, restaurateur, retailer, retiree, rev, reverend, reviewer, revolutionary, right-back, ringleader, rioter, rival, robber, roofer, ' +
    'rookie, roommate, rower, runner, running back, sailor, salesman, saleswoman, saxophonist, scammer, scholar, schoolboy, schoolgirl, scientist, scientists, screenwriter, scrum-half, ' +
    'sculptor, seamer, seamstress, secretary, secretary general, secretary of state, secretary-general, seismologist, sen, senator, senator-elect, senators, sens, sergeant, serial killer, ' +
    'sex offender, sgt, shadow chancellor, shadow minister, sheikh, shepherd, sheriff, shoemaker, shooter, shooting guard, shop steward, shopkeeper, shopper, shortstop, showjumper, ' +
    'showrunner, siblings, singer, singer-songwriter, singers, sister, sister-in-law, skateboarder, skier, skipper, slugger, smuggler, sniper, snowboarder, socialist, socialite, ' +
    'sociologist, software engineer, soldier, solicitor, solicitor general, solicitor-general, sommelier, son, son-in-law, songwriter, sons, soprano, sound engineer, speaker, ' +
    'special envoy, special rapporteur, specialist, speechwriter, speed skater, spinner, spokesman, spokesman on foreign affairs, spokesperson, spokeswoman, sporting director, ' +
    'sportscaster, sprinter, spy, spymaster, stalker, star, station commander, statistician, stepbrother, stepdaughter, stepfather, stepmother, stepsister, stepson, steward, stewardess, ' +
    'stockbroker, strategist, streamer, striker, strikers, student, stuntman, stylist, sub-inspector, substitute, successor, suicide bomber, sultan, superintendent, ' +
    'superintendent of police, superintendent of schools, supermodel, superstar, supervisor, supporter, supt, surfer, surgeon, surveyor, survivor, suspect, swimmer, tailor, taoiseach, ' +
    'tax inspector, taxi driver, teacher, teaching assistant, team-mate, team-mates, teammate, teammates, technical director, technologist, teen, teenager, televangelist, tenant, tenor, ' +
    'terrorist, theologian, therapist, thief, tight end, toddler, top seed, tourist, town clerk, town planner, toxicologist, trader, trafficker, trainer, translator, treasurer, ' +
    'triathlete, trooper, truck driver, trucker, trumpeter, trustee, tutor, twin, twins, tycoon, u.s. attorney, umpire, uncle, under-secretary, undersecretary, union leader, union rep, ' +
    'urban planner, urologist, venture capitalist, vet, veteran, veterinarian, vicar, vice premier, vice president, vice-captain, vice-chancellor, vice-premier, vice-president, victim, ' +
    'victims, videographer, violinist, virologist, viscount, visitor, vlogger, vocalist, volcanologist, volunteer, waiter, waitress, warden, warlord, weightlifter, welder, whistle-blower, ' +
    'whistleblower, wicketkeeper, widow, widower, wife, wild card, winemaker, winger, winner, witness, worker, wpc, wrestler, writer, yachtsman, yachtswoman, youtuber, zookeeper, zoologist'
  ).split(', '),
  attendants: [],
  kinship: [],
  roleEndings: ['er', 'or', 'ist', 'ian', 'man', 'woman', 'den', 'smith', 'wright', 'ess'],
  roleTails: [],
  elisions: [],
  apostropheEndings: false,
  genitives: [],
  plurals: ['s', 'es'],
  houseNumbers: [],
  headSynonyms: [],
  thingRelatives: ['which'],
  personRelatives: ['who', 'whose'],
  employerLinks: ['at', 'with', 'for', 'from'],
  firmTails: 'Beauty, Cosmetics, Storage, Water, Rail, Trains, Power, Freight, Trust, Capital, Group, Foods, Holdings, Partners, Ltd, Limited, Inc, Corp, Corporation, Company, Co, plc, PLC, LLC, LLP, Technologies, Technology, Systems, Solutions, Software, Studios, Pictures, Entertainment, Records, Media, Industries, Enterprises, Ventures, Securities, Properties, Insurance, Airlines, Airways, Energy, Pharmaceuticals, Pharma, Therapeutics, Labs, Motors, Electric, Electronics, Semiconductors, Robotics, Analytics, Logistics, Consulting, Associates, Stores, Homes, Steel, Mining, Financial, Advisors, Advisers, Gaming, Interactive, Networks, Telecom, Petroleum, Chemicals, Hotels, Resorts, Cruises, Shipping, Biotech, Biosciences, Research, Investments, Asset Management, Wealth, Management, Bakeries, Brewery, Breweries, Foundry, Aerospace, Aviation, Materials, Mobility, Health, Healthcare, Organics, Outdoors, Retail'.split(', '),
  roleSynonyms: [
    'minister, chancellor, health secretary, foreign secretary, home secretary, education secretary, defence secretary, justice secretary, transport secretary, business secretary, culture secretary, energy secretary, secretary of state, defense secretary, treasury secretary, interior secretary, labor secretary'.split(', '),
    'secretary, minister'.split(', '),
    'cabinet secretary, health secretary, education secretary'.split(', '),
    'officer, police officer, superintendent, inspector, sergeant, sgt, detective, constable, chief constable, commander, police chief, sheriff, lieutenant, captain, det insp, det sgt, dci, supt'.split(', '),
    'detective, inspector, superintendent, det insp, det sgt, dci'.split(', '),
    'general, gen, lt gen, maj gen, brigadier'.split(', '),
    'soldier, sergeant, corporal, private, lieutenant, captain, major, colonel'.split(', '),
    'politician, mp, senator, congressman, congresswoman, councillor, lawmaker, representative, minister, secretary, leader, president, governor, mayor'.split(', '),
    'lawmaker, mp, senator, congressman, congresswoman, representative'.split(', '),
    'leader, president, prime minister, chancellor, premier, first minister, taoiseach, party leader'.split(', '),
    'premier, prime minister'.split(', '),
    'diplomat, ambassador, envoy, foreign minister, consul'.split(', '),
    'scientist, researcher, professor, prof, dr, biologist, physicist, chemist, geologist, astronomer, ecologist, virologist, lead author, botanist, zoologist, volcanologist, oceanographer'.split(', '),
    'researcher, scientist, professor, prof, dr, lead author, author'.split(', '),
    'academic, professor, prof, historian, lecturer, dr'.split(', '),
    'professor, prof'.split(', '),
    'doctor, dr, surgeon, physician, gp, paediatrician, oncologist, cardiologist, consultant, psychiatrist'.split(', '),
    'lawyer, attorney, solicitor, barrister, counsel, defense attorney, defence lawyer, advocate, qc, kc'.split(', '),
    'attorney, lawyer'.split(', '),
    'solicitor, lawyer'.split(', '),
    'barrister, lawyer, counsel, kc'.split(', '),
    'prosecutor, district attorney, attorney general, us attorney'.split(', '),
    'judge, justice, magistrate, sheriff'.split(', '),
    'author, novelist, writer, poet, biographer, playwright'.split(', '),
    'writer, author, novelist, poet, playwright, columnist'.split(', '),
    'novelist, author, writer'.split(', '),
    'singer, singer-songwriter, musician, rapper, soprano, tenor, pop star, vocalist'.split(', '),
    'musician, singer, pianist, guitarist, drummer, violinist, composer, cellist'.split(', '),
    'star, actor, actress, singer, striker'.split(', '),
    'artist, painter, sculptor, photographer, singer, rapper'.split(', '),
    'filmmaker, director, film director'.split(', '),
    'director, film-maker, filmmaker'.split(', '),
    'coach, head coach, manager'.split(', '),
    'manager, head coach, coach'.split(', '),
    'boss, chief executive, ceo, director, managing director, founder, manager, head coach, chairman'.split(', '),
    'executive, chief executive, ceo, managing director, chief operating officer'.split(', '),
    'businessman, chief executive, founder, entrepreneur, owner, billionaire'.split(', '),
    'entrepreneur, founder, co-founder'.split(', '),
    'player, striker, midfielder, defender, goalkeeper, forward, winger, fly-half, quarterback, captain'.split(', '),
    'priest, father, rev, reverend, vicar, pastor, rector'.split(', '),
    'cleric, archbishop, bishop, imam, priest'.split(', '),
    'campaigner, activist'.split(', '),
    'activist, campaigner'.split(', '),
    'chief, fire chief, police chief, chief of police'.split(', '),
    'spokesman, spokesperson, press secretary'.split(', '),
    'spokeswoman, spokesperson, press secretary'.split(', '),
    'spokesperson, spokesman, spokeswoman'.split(', '),
    'teacher, headteacher, head teacher, headmaster, headmistress, principal'.split(', '),
    'head, headteacher, head teacher, principal'.split(', '),
    'economist, chief economist'.split(', '),
    'analyst, senior analyst, economist'.split(', '),
    'official, commissioner, director'.split(', '),
  ],
  roleModifiers: (
    'the, a, an, another, its, his, her, their, our, my, former, ex, then, late, current, incoming, outgoing, acting, senior, junior, chief, deputy, vice, assistant, associate, executive, managing, general, national, international, regional, local, federal, state, provincial, municipal, civilian, military, foreign, home, finance, defence, defense, health, education, interior, trade, energy, environment, transport, justice, labour, labor, treasury, transportation, homeland security, veterans affairs, shadow, housing, ' +
    'agriculture, culture, economy, economic, commerce, science, technology, industry, planning, immigration, water, sports, sport, prime, top, leading, lead, head, first, second, third, fellow, longtime, veteran, retired, popular, famous, renowned, legendary, award-winning, far-right, conservative, liberal, democratic, republican, independent, opposition, ruling, presidential, parliamentary, political, security, intelligence, police, army, navy, air force, fire, ' +
    'company, club, team, party, group, tech, football, tennis, baseball, golf, boxing, racing, film, movie, tv, television, radio, music, pop, rock, country, news, freelance, high, school, college, university, medical, scientific, research, legal, criminal, human, rights, climate, environmental, young, younger, older, youngest, little, big, old, new, only, own, best, good, close, childhood, ' +
    'breast, cancer, heart, business, bank, property, real, estate, oil, gas, media, social, public, relations, affairs, private, personal, royal, world, star, professional, amateur, olympic, newly, elected, appointed, right, co, dr, mr, doctor, prof, professor, sir, lord, ms'
  ).split(', '),
  roleLinks: 'of, at, for, in, with, from, to, on, and'.split(', '),
  surnames: (
    'Adams Ahmed Ahn Albanese Alcaraz Alexander Ali Allen Altman Ancelotti Anderson Andrews Ardern Armstrong Arnold Arteta Assad Atkinson Badenoch Bailey Baker Baldwin Banks Barker Barnes ' +
    'Barnett Barrett Barry Barton Bates Baxter Beach Beckham Begum Bell Bennett Benson Berlusconi Beyoncé Bezos Biden Bishop Blair Blinken Bolsonaro Boyle Bradshaw Braverman Brennan Bridges ' +
    'Briggs Brooks Brown Buhari Burke Burns Bush Byrne Caldwell Cameron Campbell Carlson Carney Carr Carroll Carter Castle Castro Chan Chapman Chavez Chen Cheng Choi Christensen Church Churchill ' +
    'Clark Clarke Clements Cleverly Clinton Cohen Coleman Collins Connolly Connor Conway Cook Cooper Corbyn Costa Cox Craig Crawford Cruz Cunningham Curtis Dalton Daly Davidson Davies Davis ' +
    'Dawson DeSantis Dean Dempsey Deng Desai Diaz Dixon Djokovic Doherty Donnelly Doyle Draghi Duda Duffy Dunn Edwards Elliott Ellis Erdogan Evans Farage Farrell Federer Feng Ferguson Fernandes ' +
    'Fernandez Field Fields Fischer Fitzgerald Fitzpatrick Fleming Fletcher Flynn Foley Forbes Ford Forest Foster Fowler Francis Franklin Fraser Freeman Fuller Gallagher Gandhi Garcia Gardner ' +
    'Gates Gibbons Gibbs Gibson Gilbert Glen Gomes Gomez Gonzales Gonzalez Goodwin Gordon Graham Gray Green Greene Griffin Griffiths Grove Guardiola Guo Gupta Guterres Gutierrez Haaland Hall ' +
    'Hamilton Hammond Hancock Hansen Harding Harper Harrington Harris Harrison Hart Harvey Hawkins Hayes He Healy Heath Hegseth Henderson Hernandez Hicks Higgins Hill Hills Hodgson Hoffman Hogan ' +
    'Holland Hollande Holmes Hopkins House Howard Howell Hu Huang Hughes Hussain Hwang Ibrahim Ito Ivanov Jackson Jacobs James Jenkins Jennings Jenrick Jensen Jimenez Johnson Johnston Jones ' +
    'Joyce Judge Jung Kagame Kane Kang Kaur Keane Keating Kelley Kelly Kennedy Kenny Kenyatta Kerr Khamenei Khan Kim King Klein Klopp Kobayashi Kowalski Kumar Kwon Lake Lambert Lammy Lane Larsen ' +
    'Larson Lavrov Lawson Lee Leonard Leung Levy Lewis Li Lim Lin Liu Lloyd Logan Lopez Lukashenko Lula Lynch MacKenzie Macdonald Macron Maduro Maguire Maher Malone Mandela Marsden Marsh ' +
    'Marshall Martin Martinez Matthews Mbappe Mbappé McBride McCarthy McConnell McCormack McCormick McDermott McDonald McDonnell McGrath McGregor McGuire McIntyre McKay McKenna McKenzie ' +
    'McLaughlin McLean McMahon McNamara Meadows Medvedev Meloni Mendoza Merkel Merz Messi Meyer Milei Miles Miliband Miller Mills Mitchell Modi Mohamed Mohammed Molloy Monaghan Montgomery Mooney ' +
    'Moor Moore Morales Moran Moreno Morgan Morris Morrison Morrissey Morton Mourinho Mueller Mugabe Mullen Murphy Murray Museveni Musk Myers Müller Nadal Nadella Nakamura Nash Navalny Nelson ' +
    "Netanyahu Newman Neymar Nguyen Nicholls Nicholson Nielsen Nixon Nolan Norris Norton O'Brien O'Connell O'Connor O'Donnell O'Hara O'Keeffe O'Leary O'Neill O'Reilly O'Sullivan Obama Obi Okafor " +
    'Olsen Olson Orban Orbán Ortiz Osborne Owens Palmer Park Parker Patel Patterson Payne Pearce Pearson Pelosi Pence Pereira Perez Perkins Perry Peters Petersen Peterson Pham Phelan Phillips ' +
    'Pichai Pierce Pompeo Popov Poroshenko Powell Price Prince Pritchard Putin Quinn Raisi Rajoy Ramaphosa Ramirez Ramos Rao Rayner Reagan Reddy Reed Rees Reeves Reid Reilly Reyes Reynolds ' +
    'Richardson Riley Rivera Rivers Roberts Robinson Rodrigues Rodriguez Rogers Ronaldo Rossi Rouhani Rowe Rubio Russell Ruto Rutte Ryan Salmond Sanchez Sanders Santos Sarkozy Sato Saunders ' +
    'Schmidt Schneider Scholz Schultz Schumer Scott Shah Sharma Shaw Sheridan Sherman Shin Simmons Simpson Sinclair Singh Sisi Smith Smyth Snyder Son Spencer Starmer Stephens Stephenson Stevens ' +
    'Stevenson Stewart Stoltenberg Stone Street Sturgeon Sullivan Sun Sunak Sutherland Sutton Suzuki Swinney Tan Tanaka Tang Taylor Temple Thatcher Thomas Thompson Thomson Thornton Tinubu Torres ' +
    'Towers Townsend Tran Trudeau Trump Truss Tucker Tusk Vance Vargas Vaughan Verstappen Wagner Walker Wallace Walsh Walters Walton Wang Warren Watanabe Waters Watkins Watson Watts Webb Weber ' +
    'Webster Wheeler Whelan White Wilkins Wilkinson Williams Williamson Willis Wilson Wong Wood Woods Woodward Wright Wu Wyatt Xi Xu Yamamoto Yang Yates Yoon Young Zelensky Zelenskyy Zhang Zhao ' +
    'Zhou Zhu Zuckerberg Zuma'
  ).split(' '),
  givenNames,
  calledNames: [],
  particles: 'van, von, de, des, der, den, del, della, di, da, dos, das, du, la, le, el, anak, binti, bte, al, bin, bint, ibn, ben, ten, ter, zu, y, e, abu, ul, ap'.split(', '),
  possessors:
    'Coroner, Year, People, Children, Women, Men, Ladies, Girls, Boys, King, Queen, Prince, Princess, Bishop, Archbishop, Teachers, Nurses, Farmers, Workers, Veterans, Magistrates, Players, Writers, Lloyd, Sotheby, Christie, Regent, Lord, Mother, Fishermen, Miners, Drivers, Students, Officers, Sheriff, Governor, Attorney, Mayor, Merchants, Traders, Growers, Citizens, Employers, Lawyers, Publishers, Artists, Musicians, Journalists, Soldiers, Pensioners, Tenants, Parents, Patients, Consumers, Residents, Owners'.split(
      ', ',
    ),
  organisations: [
    ...(
    'BBC Scotland, BBC Wales, BBC News, BBC Breakfast, The Spectator, Spectator, Citizens Advice, Sky Sports, TNT Sports, BBC Sport, Mumbai Indians, Chennai Super Kings, Delhi Capitals, Nature Climate Change, Nature Communications, Nature Medicine, Nature Geoscience, Science Advances, Reserve Bank, Reserve Bank of Australia, Reserve Bank of New Zealand, Reserve Bank of India, Fire and Rescue Service, 3M, 49ers, 76ers, AB InBev, ABC, AC Milan, ACLU, AFL-CIO, AFP, AM Best, AMD, ANC, AP, AS Roma, ASEAN, ASML, AT&T, ATF, AXA, AbbVie, Accenture, Accrington Stanley, Activision, ' +
    'Activision Blizzard, Adani, Adidas, Adnoc, Adobe, Aetna, AfD, Agence France-Presse, Air Force, Air France, Air India, Airbnb, Airbus, Ajax, Al Ahly, Al Arabiya, Al Hilal, Al Jazeera, ' +
    'Al Nassr, Al Qaeda, Al-Hilal, Al-Nassr, Al-Qaida, Al-Shabaab, Aldi, Alibaba, All Blacks, Allianz, Allstate, Altria, Amazon, American Express, Amgen, Amnesty International, Amtrak, ' +
    'Anglo American, Anthropic, Apple, Arab League, Aramco, Army, Arsenal, Asda, Aslef, Asos, Associated Press, Aston Martin, Aston Villa, AstraZeneca, Astros, Asus, Atalanta, ' +
    'Athletic Bilbao, Atlantic, Atletico, Atletico Madrid, Atlético Madrid, Audi, Aviva, Axios, Azov, BASF, BBC, BBC Radio 4, BBC Radio 5 Live, BBVA, BCG, BHP, BJP, BMA, BMJ, BMW, BNP Paribas, BOJ, BP, BRICS, BYD, Baidu, ' +
    'Bank of America, Bank of Japan, Barclays, Barrick, Bayer, Bayer Leverkusen, Bayern Munich, Bear Stearns, Benfica, Bengals, Berkshire Hathaway, Besiktas, Best Buy, Beyond Meat, Bild, ' +
    'Billboard, Binance, BioNTech, Biogen, Birmingham City, BlackRock, Blackhawks, Blizzard Entertainment, Bloomberg, Blue Origin, Boca Juniors, Boeing, Boko Haram, Booking.com, Boots, ' +
    'Borussia Dortmund, Bosch, Bose, Bournemouth, Bradford City, Braves, Brentford, Brighton & Hove Albion, Brighton and Hove Albion, Bristol City, British Airways, Broadcom, Bruins, Bucks, ' +
    'Budweiser, Bulls, Bundestag, Burberry, Burger King, Burnley, BuzzFeed, ByteDance, C-SPAN, CATL, CBI, CBP, CBS, CDC, CDU, CIA, CNBC, CNN, CVS, Cadbury, Caixin, Cal Fire, Caltech, ' +
    'Canadiens, Capcom, Capital One, Capitol Hill, Cardiff City, Cargill, Carrefour, Caterpillar, Celtic, Celtics, Centrica, Chanel, Channel 4, Channel 5, Channel 9, Charles Schwab, ' +
    "Chatham House, Chelsea, Cheltenham Town, Chevron, Chiefs, Chipotle, Christie's, Chrysler, Cigna, Cisco, Citi, Citigroup, Clippers, Cloudflare, Co-op, Coast Guard, Coca-Cola, Coinbase, " +
    'Coles, Comcast, Commerzbank, Congress, ConocoPhillips, Conservatives, Corinthians, Cornell, Corriere della Sera, Costco, Court of Appeal, Coventry City, Cowboys, Crawley Town, ' +
    'Credit Suisse, Crewe Alexandra, CrowdStrike, Crown Court, Crystal Palace, Cubs, Customs and Border Protection, DEA, DHS, DUP, DVLA, DWP, Daily Mail, Dangote, Danone, Databricks, ' +
    'DeepMind, Deliveroo, Dell, Deloitte, Delta Air Lines, Democrats, Der Spiegel, Der Standard, Derby County, Deutsche Bank, Deutsche Telekom, Diageo, Die Zeit, Dinamo Zagreb, Dior, Disney, ' +
    'Dodgers, DoorDash, Downing Street, Dropbox, DuPont, Duma, ECB, EPA, ESPN, ETH Zurich, EU, Eagles, EasyJet, Economist, El Pais, El País, Electronic Arts, Eli Lilly, Embraer, Emirates, ' +
    'Enel, English Heritage, Eni, Enron, Epic Games, Equinor, Ericsson, Eskom, Estée Lauder, Etihad, Etsy, European Central Bank, European Commission, European Parliament, European Union, ' +
    'Europol, Eurostat, Evening Standard, Evergrande, Everton, Exeter City, Expedia, Exxon, ExxonMobil, FAA, FARC, FBI, FCA, FCC, FDA, FEMA, FIFA, FSB, FTC, Facebook, Fatah, FedEx, ' +
    'Federal Reserve, Fenerbahce, Ferrari, Fianna Fáil, Fiat, Fidelity, Fidesz, Financial Times, Fine Gael, Fiorentina, Fitbit, Fitch, Flamengo, Fleetwood Town, Flipkart, Forbes, Ford, ' +
    'Foreign Office, Forrester, Forza Italia, Fox, Fox News, Foxconn, Frontex, Fulham, G20, G7, GCHQ, GE, GMB, GOP, GSK, Galatasaray, Gallup, Garmin, Gartner, Gazprom, Geico, ' +
    'General Electric, General Mills, General Motors, Getty, Getty Images, Gilead, Glencore, GoPro, Gojek, Goldman Sachs, Google, Grab, Green Party, Greenpeace, Greens, Greggs, Grimsby Town, ' +
    'Guardian, Gucci, H&M, HBO, HMRC, HSBC, Haaretz, Halliburton, Hamas, Harrods, Harrogate Town, Harvard, Hasbro, Heat, Heineken, Hermès, Hezbollah, Hibernian, High Court, Hilton, ' +
    'Historic England, Hitachi, Hollywood Reporter, Home Office, Homeland Security, Honda, Honeywell, House, House of Commons, House of Lords, House of Representatives, Houthi, Houthis, ' +
    'Huawei, Huddersfield Town, HuffPost, Hugging Face, Hull City, Hulu, Human Rights Watch, Humana, Hyatt, Hyundai, IAEA, IBM, ICC, ICE, ICJ, IFS, IKEA, ILO, IMF, ING, IOC, IRA, IRS, ISIS, ' +
    'ITN, ITV, Ikea, Imperial College, IndiGo, Inditex, Infosys, Instacart, Intel, Inter Miami, Inter Milan, Interfax, International Court of Justice, Interpol, Intesa Sanpaolo, ' +
    'Inverness Caledonian Thistle, Ipsos, Ipswich Town, Isis, Islamic Jihad, Islamic State, JD.com, JP Morgan, JPMorgan, JPMorgan Chase, JetBlue, John Deere, Johns Hopkins, ' +
    "Johnson & Johnson, Juul, Juventus, KFC, KGB, KPMG, Kaiser Permanente, Kellogg, Kering, Kia, Kilmarnock, Klarna, Knesset, Knicks, Kraft Heinz, Kremlin, Kroger, Kyodo, L'Oréal, LA Galaxy, " +
    'LG, LSE, LVMH, La Repubblica, Labor, Labour, Lakers, Lancet, Land Rover, Lazada, Lazio, Le Figaro, Le Monde, Led Zeppelin, Lego, Leicester City, Lenovo, Leyton Orient, Lib Dems, ' +
    "Liberal Democrats, Liberal Democrat, Liberty Mutual, Lidl, Likud, Lille, Lincoln City, Lionsgate, Live Nation, Lloyd's, Lloyds, Lockheed Martin, Logitech, Lok Sabha, Los Angeles Times, Louis Vuitton, " +
    'Lucasfilm, Lufthansa, Lukoil, Lululemon, Luton Town, Lyft, Lyon FC, MI5, MI6, MIT, MK Dons, MLB, MLS, MSNBC, Maersk, Mahindra, Manchester City, Manchester United, Mansfield Town, ' +
    "Maple Leafs, Marine Corps, Marks & Spencer, Marriott, Marvel, Mastercard, Mattel, Mavericks, Mazda, McDonald, McDonald's, McKinsey, McLaren, Mencap, Mercedes, Merck, Meta, " +
    "Metropolitan Police, Mets, Michelin, Microsoft, Millwall, Milton Keynes Dons, Ministry of Defence, Mitsubishi, Mitsui, Mizuho, Moderna, Monsanto, Monzo, Moody's, Morecambe, " +
    'Morgan Stanley, Morrisons, Mossad, Motherwell, Mozilla, Muslim Brotherhood, Médecins Sans Frontières, NAACP, NASA, NATO, NBA, NBC, NBCUniversal, NFL, NHL, NHS, NOAA, NPR, NRA, NSA, ' +
    'NTSB, Napoli, NatWest, National Grid, National Guard, National Trust, Natural England, Nature, Navy, Nestle, Nestlé, Netflix, New York Times, New Yorker, Newcastle United, ' +
    'Newport County, Newsweek, Nike, Nikkei, Nikkei Asia, Nikon, Nintendo, Nissan, No 10, Nokia, Nomura, Nordstrom, Northampton Town, Northrop Grumman, Norwich City, Nottingham Forest, ' +
    'Notts County, Novartis, Novo Nordisk, Nuggets, Nvidia, OBR, OECD, OPEC, OSCE, Ocado, Ofcom, Ofgem, Ofsted, Ofwat, Oilers, Olympiacos, OpenAI, Oppo, Oracle, Oxfam, P&G, PA, PASOK, PBOC, ' +
    'PBS, PKK, PSG, Packers, Padres, Palantir, Palmeiras, Panasonic, Panathinaikos, Paramount, Parliament, Partick Thistle, Patriots, PayPal, Paytm, Peace Corps, Peloton, Pemex, Pentagon, ' +
    'Pepsi, PepsiCo, Petrobras, Peugeot, Pew, Pfizer, Philip Morris, Philips, Phillies, Pixar, Pizza Hut, Plaid Cymru, Planned Parenthood, Plymouth Argyle, Podemos, Police Scotland, ' +
    'Police Service of Northern Ireland, Politico, Porsche, Port Vale, Prada, Preston North End, Primark, Procter & Gamble, Prudential, PwC, QPR, Qantas, Qualcomm, Quds Force, RAND, ' +
    'RB Leipzig, RBA, RBI, RCN, RIA Novosti, RMT, RNLI, RSPB, RSPCA, Rajya Sabha, Rakuten, Rangers, Ravens, Raytheon, Real Betis, Real Madrid, Real Sociedad, Red Bull, Red Crescent, ' +
    'Red Cross, Red Sox, Red Star Belgrade, Red Wings, Redfin, Reebok, Reform UK, Reliance, Renault, Repsol, Republicans, Reuters, Revolut, Revolutionary Guard, Revolutionary Guards, ' +
    'Rio Tinto, River Plate, Rivian, Robinhood, Roblox, Roche, Roku, Rolex, Rolling Stone, Rolls-Royce, Rosneft, Ross County, Royal Air Force, Royal Navy, Ryanair, S&P Global, SAP, SEC, ' +
    "SK Hynix, SNB, SNP, SPD, Safaricom, Sainsbury, Sainsbury's, Salesforce, Salford City, Samsung, Sanofi, Santander, Saudi Aramco, Save the Children, Sberbank, Schalke, Scotland Yard, " +
    'Seahawks, Secret Service, Security Council, Sega, Senate, Sephora, ServiceNow, Sevilla, Sheffield Wednesday, Shein, Shell, Shin Bet, Shopee, Shopify, Shrewsbury Town, Shutterstock, ' +
    "Siemens, Sinn Féin, Sky News, Smithsonian, Société Générale, SoftBank, Sonos, Sony, Sorbonne, Sotheby's, SpaceX, Spotify, Spurs, St Johnstone, St Mirren, Stanford, Starbucks, " +
    'State Farm, Statista, Steelers, Stellantis, Stockport County, Stoke City, Stripe, Subaru, Sumitomo, Suns, Supreme Court, Swansea City, Swiggy, Swindon Town, Syriza, T-Mobile, TASS, TSA, ' +
    'TSMC, TUC, Taliban, Tata, Teamsters, TechCrunch, Telefónica, Telegraph, Telstra, Temu, Tencent, Tesco, Tesla, The Lancet, Theranos, TikTok, Times of India, Tories, Toshiba, ' +
    'TotalEnergies, Tottenham, Tottenham Hotspur, Toyota, Treasury, Tripadvisor, Twitter, UAW, UBS, UCLA, UEFA, UN, UNDP, UNESCO, UNHCR, UNICEF, UNRWA, UPS, USA Today, USAID, USGS, USPS, ' +
    'Uber, Ubisoft, Ulta Beauty, Under Armour, Unesco, UniCredit, Unicef, Unilever, Uniqlo, Unison, United Nations, UnitedHealth, Usdaw, Vanguard, Vanity Fair, Variety, Vatican, Verizon, ' +
    'Villarreal, Vivo, Vodafone, Vogue, Volkswagen, Volvo, Vox, WHO, WTO, Waitrose, Walgreens, Wall Street, Wall Street Journal, Walmart, Warner Bros, Warriors, Warwickshire, ' +
    'Washington Post, Watford, Wayfair, Waymo, WeWork, Wells Fargo, West Brom, West Bromwich Albion, West Ham, Wetherspoon, White House, WikiLeaks, Wikimedia, Wikipedia, Wipro, Wirecard, ' +
    'Wired, Wizz Air, Wolverhampton Wanderers, Wolves, Woolworths, Workday, World Bank, World Food Programme, World Food Program, Wrexham, Xiaomi, Xinhua, Yale, Yankees, Yonhap, York City, YouGov, Zara, Zillow, ' +
    'Zomato, al-Qaeda, al-Qaida, al-Shabab, easyJet'
    ).split(', '),
    'Board of Control for Cricket in India',
    'Department for Environment, Food and Rural Affairs',
    'Department for Culture, Media and Sport',
    'Department for Business, Energy and Industrial Strategy',
    'Department for Science, Innovation and Technology',
    'Department for Levelling Up, Housing and Communities',
    'Ministry of Housing, Communities and Local Government',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
  ],
  organisationHeads: (
    'Supreme Court of, High Court of, Parliament of, National Bank of, AC, AS, Academy of, Action against, Action for, Administration for, Administration of, Agency for, Ajax, Alliance for, Alliance of, Amalgamated Union of, American Academy of, ' +
    'American Association of, American College of, American Federation of, American Society of, Americans for, Archdiocese of, Archives of, Army of, Asian Football, Assembly of, ' +
    'Association against, Association for, Association of, Athletic, Atletico, Atlético, Australian Institute of, Authority for, Authority of, Banco, Bank, Bank for, Bank of, Banque, Bar of, ' +
    'Bayer, Benfica, Bishops of, Board of, Board of Trustees of, Borussia, Boys and Girls Club of, British Academy of, British Association of, Brotherhood of, Bureau for, Bureau of, CF, ' +
    'Cabinet of, Campaign against, Campaign for, Campaign to, Center for, Center of, Center on, Central Bank of, Centre against, Centre for, Centre of, Centre on, Chamber of, ' +
    'Chamber of Commerce of, Church of, Citizens for, Coalition against, Coalition for, Coalition of, College of, Commission against, Commission for, Commission of, Commission on, Commission to, ' +
    'Committee against, Committee for, Committee of, Committee on, Committee to, Committee to Protect, Communist Party of, Compagnie, Company of, Confederation for, Confederation of, ' +
    'Confederation of African, Conference of, Congress of, Conservative Party of, Convention of, Corporation of, Council against, Council for, Council of, Council on, Court of, ' +
    'Crown Prosecution, Daughters of, Democratic Party of, Department, Department for, Department of, Deportivo, Deutsche, Diocese of, Directorate General, Directorate for, Directorate of, ' +
    'Doctors Without, Dynamo, Ecole, Economic Community of, Eintracht, European Federation of, FC, Faculty of, Families for, Federal Reserve Bank of, Federation for, Federation of, Feyenoord, ' +
    'Fondation, Football Association of, Forum for, Foundation for, Friends of, Front for, Fund for, Fundación, Gallery of, General Hospital of, Government of, Group of, Guardians of, Guild of, ' +
    'Hapoel, Hertha, Hospital for, Hospital of, House of, Humane Society of, Indian Council of, Indian Institute of, Initiative for, Inspectorate for, Inspectorate of, Institut, ' +
    'Institute for, Institute of, Institute on, Institution of, Instituto, Inter, International Association of, International Committee of, International Federation of, International Union of, ' +
    'Islamic State in, Journal of, Knights of, Laboratory for, Laboratory of, Labour Party of, Lawyers for, League for, League of, League of Women, Legion of, Liberal Party of, ' +
    'Liberation Front of, Library of, Lokomotiv, Maccabi, Massachusetts Institute of, Medical Association of, Medical School of, Ministry for, Ministry of, Ministère, Mothers Against, ' +
    'Movement for, Movement of, Museum of, Médecins Sans, National Association of, National Front for, National Institute of, National Union of, Network for, Network of, ' +
    'Network on, Observatory for, Observatory on, Office for, Office of, Office of the United Nations, Office on, Olympique, Orchestra of, Order of, Organisation for, Organisation of, ' +
    "Organization for, Organization of, Parents against, Parti, Partido, Partnership for, Party of, People's Party of, Physicians for, Program for, Programme for, RB, Racing, " +
    'Radio, Real, Red Cross of, Regiment of, Registry of, Reporters Without, Reserve Bank of, Royal Academy of, Royal Bank of, Royal College of, Royal Institute of, Royal Society for, ' +
    'Royal Society of, SC, School of, Scientists for, Secretariat for, Secretariat of, Secretary of, Service of, Shakhtar, Sisters of, Socialist Party of, Society for, Society for the, ' +
    'Society of, Société, Soldiers of, Sons of, Spartak, Sporting, St John Ambulance, State Bank of, Station for, Stiftung, Students for, Syrian Observatory for, Theatre of, ' +
    'Trades Union, Transport for, Trust for, UN Office, Union Berlin, Union for, Union of, Union of European, United Kingdom Independence, United Nations Office, Universidad, University of, ' +
    'Università, Universität, Université, Werder, Women for, Workers Party of, Workers for, World Federation of, Youth for, Zenit, École'
  ).split(', '),
  organisationNamesakes: [],
  organisationTails: [
    ...(
      'Letters, Seagulls, Economics, A/S, AB, AFC, AG, ASA, Academy, Administration, Advertiser, Advertising, Advisers, Advisors, Advisory, Aerospace, Agency, Agency for International Development, Aid, ' +
      'Air, Airlines, Airways, Alliance, Ambulance, Ambulance Service, Analytics, Animation, Apparel, Archdiocese, Architects, Argus, Army, Assembly, Asset Management, Associates, ' +
      'Association, Attorneys, Authority, Autoworkers, Aviation, Bakeries, Bakery, Ballet, Bancorp, Band, Bank, Battalion, Batteries, Beverages, Bhd, Biologics, Biosciences, Biotech, ' +
      'Board, Board of Education, Books, Border Force, Border Patrol, Borough Council, Boys, Brands, Breweries, Brewers, Brewery, Brewing, Brigade, Broadcasting, ' +
      'Broadcasting Corporation, Brokers, Brotherhood, Brothers, Builders, Building Society, Bulletin, Bureau, Burger, Burgers, Buses, Cabinet, Campaign, Capital, Capital Partners, Cars, ' +
      'Cathedral School, Cement, Center, Central Bank, Centre, Ceramics, Chamber of Commerce, Channel, Charities, Charity, Chemicals, Chicken, Choir, Chronicle, Church, Citizen, ' +
      'City Council, Clinic, Clothing, Club, Co, Coalition, Coastguard, Coffee, Collective, College, Comics, Command, Commercial Bank, Commission, Committee, Commons, Commonwealth, ' +
      'Communications, Company, Congregation, Congress, Conservatives, Conservatory, Consortium, Constabulary, Construction, Consulting, Contractors, Cooperative, Corp, Corporation, ' +
      'Corps, Cosmetics, Council, County Council, Coroner Court, Coroners Court, County Court, Courier, Couriers, Court, Credit Union, Crescent Society, Cricket Board, Cricket Club, Crown Court, Cruise Line, ' +
      'Cruise Lines, Cruises, Cycles, Daily, Daily News, Dairy, Defenders, Democrats, Department, Department of Health, Depot, Development Bank, Diagnostics, Digital, Diocese, ' +
      'Directorate, Dispatch, Distillery, District Council, Division, Dockers, Drilling, Dynamics, Echo, Editions, Electric, Electronics, Elementary School, Energy, Engineering, ' +
      'Ensemble, Enterprises, Entertainment, Equipment, Estates, Examiner, Exchange, Exploration, Express, Eyewear, FC, FM, Farms, Fashion, Federation, Fellowship, Ferries, Fertilizers, ' +
      'Financial, Fire Brigade, Fire Department, Fire Service, Fire and Rescue, Fire and Rescue Service, Firefighters, Fisheries, Fleet, Foods, Football Association, Football Club, ' +
      'Football Federation, Footwear, Force, Forces, Forum, Foundation, Foundation Trust, Freight, Front, Fuels, Fund, Furniture, Galaxy, Gaming, Gas, Gazette, Genetics, Genomics, ' +
      'Giants, Globe, GmbH, Golf Club, Goods, Government, Grammar School, Greens, Grill, Group, Growth Fund, Guard, Guardian, Guardians, Guild, Health, Health Board, Health Service, ' +
      'Health Trust, Healthcare, Heat, Hedge Fund, Herald, High School, Highway Patrol, Holdings, Homes, Hospice, Hospital, Hospitals, Hotels, Hotels & Resorts, Housing Association, ' +
      'Housing Authority, Hydro, Inc, Independent, Industries, Infirmary, Infrastructure, Initiative, Inquirer, Inspectorate, Institute, Institute of Technology, Institution, ' +
      'Instruments, Insurance, Interactive, International, Investment, Investment Bank, Investments, Jackets, Jazz, Jewelers, Jewellers, Jockey Club, Journal, Kitchen, LLC, LLP, ' +
      'Laboratory, Labs, Law Firm, Lawyers Guild, League of Nations, Learning, Legal, Legion, Liberation Army, Liberation Front, Library, Lifeboat, Limited, Lions Club, Locomotive Works, ' +
      'Logistics, Ltd, Lumber, Machinery, Machines, Magazine, Magistrates Court, Mail, Management, Marines, Marketing, Markets, Meats, Media, Medical Center, Medical Centre, Mercury, ' +
      'Metals, Middle School, Militia, Minerals, Mining, Ministries, Ministry, Mirror, Mission, Mobile, Monitor, Mortgage, Motor, Motors, Motorsport, Movement, Museum, Music, NHS, NV, ' +
      'National Bank, Nationals, Navy, Nets, Network, Networks, News, News Agency, Newspaper, Newspapers, Nuclear, Observatory, Observer, Office, Oil, Ombudsman, Opera, Orchestra, ' +
      'Organisation, Organization, Outfitters, Outlet, PLC, Packaging, Parish Council, Parliament, Partners, Partnership, Party, Patrol, Payments, Pension Fund, Petroleum, Pharma, ' +
      'Pharmaceuticals, Pharmacies, Pharmacy, Philharmonic, Pictures, Pizza, Plastics, Police, Police Department, Police Force, Police Service, Policy Institute, Polytechnic, ' +
      'Port Authority, Post, Poultry, Power, Press, Press Agency, Primary School, Productions, Products, Project, Properties, Pte, Pty, Publishers, Publishing, Quartet, RFC, Racing, ' +
      'Radio, Rail, Railroad, Railway, Railways, Realty, Records, Recycling, Red Crescent, Regiment, Regional Council, Register, Registry, Relief, Renewables, Rescue Service, Research, ' +
      'Reserve Bank, Resorts, Resources, Restaurants, Retail, Review, Robotics, Rockies, Rotary, Rotary Club, Rubber, Rugby Club, Rugby League Club, SE, Savings, Savings Bank, School, ' +
      'School Board, School District, Schools, Seafood, Search and Rescue, Secondary School, Secretariat, Securities, Seeds, Semiconductor, Semiconductors, Seminary, Senate, Senators, ' +
      'Sentinel, Service, Services, Shipping, Sisters, Socialists, Society, Software, Solar, Solicitors, Solutions, SpA, Space Agency, Spirits, Squad, Squadron, Star, State Police, ' +
      'Steel, Steelworkers, Stock Exchange, Storage, Stores, Students Union, Studio, Studios, Sugar, Supermarkets, Supply, Symphony, Syndicate, Synod, Systems, Task Force, Taskforce, ' +
      'Team, Teamsters, Technologies, Technology, Telecom, Telecommunications, Telegraph, Television, Tennis Club, Textiles, Theatre Company, Therapeutics, Timber, Times, Tires, Tobacco, ' +
      'Today, Tools, Town Council, Toys, Trade Union, Trading, Trains, Transit, Transit Authority, Treasury, Tribunal, Tribune, Trio, Troop, Trust, Trusts, Tyres, ' +
      'Unified School District, Union, University, Utilities, Vehicles, Ventures, Watch, Water, Water Authority, Wealth, Wealth Fund, Weekly, Wholesale, Wine, Winery, Wines, Wireless, ' +
      'Worldwide, Yacht Club, plc'
    ).split(', '),
    ...teamTails,
  ],
  teamTails: [...teamTails, 'City', 'Town', 'County', 'Villa', 'Forest', 'Palace', 'Orient', 'Thistle', 'Harriers', 'Academical'],
  organisationParts: [],
  organisationActs: [],
  organisationEnds: [],
  places: (
    'Civic Centre, NSW, Abia, Adamawa, Akwa Ibom, Anambra, Bauchi, Bayelsa, Benue, Cross River, Ebonyi, Edo, Ekiti, Gombe, Imo, Jigawa, Katsina, Kebbi, Kogi, Kwara, Nasarawa, Ogun, Ondo, Osun, Oyo, Sokoto, Taraba, Yobe, Zamfara, Benin City, Kedah, Kelantan, Melaka, Malacca, Negeri Sembilan, Pahang, Perak, Perlis, Terengganu, Putrajaya, Labuan, Johor Baru, Johor Bahru, Ipoh, Kota Kinabalu, Shah Alam, Petaling Jaya, Klang, Port Klang, Klang Valley, Kiambu, Machakos, Kajiado, Turkana, Garissa, Mandera, Wajir, Marsabit, Kilifi, Kwale, Meru, Nyeri, Kakamega, Bungoma, Siaya, Homa Bay, Migori, Kisii, Nyamira, Narok, Bomet, Kericho, Nandi, Baringo, Laikipia, Nyandarua, Kirinyaga, Embu, Kitui, Makueni, Tana River, Lamu, Isiolo, Samburu, Arunachal Pradesh, Meghalaya, Mizoram, Nagaland, Sikkim, Tripura, Vidarbha, Saurashtra, Bengal, Leitrim, Carlow, Laois, Offaly, Westmeath, Longford, Cavan, Monaghan, Roscommon, Northern Territory, Bendigo, Wollongong, Lismore, Ballina, Prince Edward Island, Western Cape, Eastern Cape, Northern Cape, Marbella, Harlow, St. Lawrence, St Lawrence, East of England, South of England, North of England, Otago, Waikato, Arusha, Roland Garros, Alps, America, Andes, Antarctic, Arctic, Atlantic, Atlantic Ocean, Balkans, Baltic, Baltics, Black Sea, Bosnia, Bosnia and Herzegovina, Britain, Burma, Canadian Rockies, Caribbean, Congo, ' +
    'Crimea, Czech Republic, Czechoslovakia, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Donbas, Donetsk, Earth, England, English Channel, Far East, Gaza, Great Britain, ' +
    'Himalayas, Hong Kong, Horn of Africa, Indian Ocean, Indo-Pacific, Ivory Coast, Kashmir, Korea, Kurdistan, Luhansk, Macau, Macedonia, Mars, Mediterranean, Middle East, Midwest, Moon, ' +
    "New England, North Sea, Northern Ireland, Pacific, Pacific Ocean, Palestine, People's Republic of China, Red Sea, Republic of Ireland, Rockies, Sahara, Scandinavia, Scotland, Siberia, " +
    'South-East Asia, Soviet Union, Tibet, Turkey, U.A.E., U.K, U.K., U.S, U.S., U.S.A., UAE, UK, US, USA, USSR, Wales, West Bank, Xinjiang, Yugoslavia, ' +
    // United States and Canada
    'Ala., Alabama, Alaska, Alberta, Ariz., Arizona, Ark., Arkansas, British Columbia, CA, Calif., California, Colo., Colorado, Conn., Connecticut, Del., Delaware, District of Columbia, Fla., ' +
    'Florida, Ga., Georgia, Hawaii, Idaho, Ill., Illinois, Ind., Indiana, Iowa, Kan., Kansas, Kentucky, Ky., La., Louisiana, Maine, Manitoba, Maryland, Mass., Massachusetts, Md., Mich., ' +
    'Michigan, Minn., Minnesota, Miss., Mississippi, Missouri, Mo., Mont., Montana, N.C., N.D., N.H., N.J., N.M., N.Y., NC, NJ, NY, Neb., Nebraska, Nev., Nevada, New Brunswick, New Hampshire, ' +
    'New Jersey, New Mexico, New South Wales, New York, Newfoundland, North Carolina, North Dakota, Nova Scotia, Ohio, Okla., Oklahoma, Ontario, Ore., Oregon, PA, Pa., Pennsylvania, Quebec, ' +
    'Queensland, R.I., Rhode Island, S.C., S.D., South Australia, South Carolina, South Dakota, TX, Tasmania, Tenn., Tennessee, Texas, Utah, Va., Vermont, Virginia, Vt., W.Va., Wash., ' +
    'West Virginia, Western Australia, Wis., Wisconsin, Wyo., Wyoming, Yukon, ' +
    // United Kingdom
    'Aberdeen, Bath, Belfast, Berkshire, Birmingham, Bournemouth, Bradford, Brighton, Bristol, Brixton, Cambridge, Camden, Cardiff, Chelsea, Cheshire, Chinatown, Cork, Cornwall, Coventry, Derby, ' +
    'Derry, Devon, Down, Dublin, Dundee, Durham, Edinburgh, Essex, Exeter, Galway, Gatwick, Glasgow, Hampshire, Heathrow, Highlands, Holyrood, Hull, Isle of Wight, Kensington, Kent, Lancashire, ' +
    'Leeds, Leicester, Liverpool, London, Manchester, Middlesbrough, Midlands, Newcastle, Norfolk, Norwich, Nottingham, Oxford, Plymouth, Portsmouth, Reading, Sheffield, Soho, Somerset, ' +
    'Southampton, Stormont, Suffolk, Sunderland, Surrey, Sussex, Swansea, Ulster, Wembley, Westminster, Whitehall, Wimbledon, York, Yorkshire, ' +
    // cities of the world
    'Aarhus, Aberystwyth, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Accrington, Aceh, Addis Ababa, Adelaide, Aden, Adirondacks, Agra, Ahmedabad, Akron, Albany, Albuquerque, Aldershot, ' +
    'Aleppo, Alexandria, Algarve, Algiers, Allentown, Almaty, Alsace, Amarillo, Amhara, Amman, Amritsar, Amsterdam, Anaheim, Anatolia, Anchorage, Andalusia, Andhra Pradesh, Anglesey, Ankara, ' +
    'Ann Arbor, Annapolis, Antalya, Antananarivo, Antrim, Antwerp, Appalachia, Arlington, Armagh, Asheville, Ashgabat, Asmara, Assam, Astana, Asunción, Aswan, Athens, Atlanta, Atlantic City, ' +
    'Auckland, Austin, Avdiivka, Avignon, Aylesbury, Ayrshire, Azores, Baghdad, Baja California, Bakersfield, Bakhmut, Baku, Bali, Ballarat, Balochistan, Baltimore, Bamako, Banbury, Bandung, ' +
    'Banff, Bangalore, Bangkok, Bangui, Banjul, Barcelona, Bari, Barnet, Barnsley, Basel, Basingstoke, Basque Country, Basra, Bathinda, Baton Rouge, Battersea, Bavaria, Bay Area, ' +
    'Bay of Bengal, Bedford, Bedfordshire, Beijing, Beirut, Belgorod, Belgrade, Belém, Bengaluru, Benghazi, Bergen, Berkeley, Berlin, Bern, Bethesda, Bethlehem, Beverly Hills, Bhopal, ' +
    'Bhubaneswar, Bible Belt, Bihar, Bilbao, Biloxi, Birkenhead, Bishkek, Bissau, Blackpool, Blantyre, Bloemfontein, Bogota, Bogotá, Boise, Bologna, Bolton, Bordeaux, Borneo, Borno, ' +
    'Bosphorus, Boston, Boulder, Brampton, Brasilia, Brasília, Bratislava, Brazzaville, Bremen, Bridgeport, Bridgetown, Brisbane, Brittany, Brno, Bromley, Bronx, Brooklyn, Brownsville, ' +
    'Bruges, Brussels, Bryansk, Bucharest, Buckinghamshire, Budapest, Buenos Aires, Buffalo, Bujumbura, Bukavu, Bulawayo, Burbank, Burgundy, Burlington, Burnaby, Burnley, Busan, Cairns, ' +
    'Cairo, Calabria, Calais, Calcutta, Calgary, Cambridgeshire, Canberra, Cancun, Cancún, Cannes, Canterbury, Cape Town, Caracas, Carlisle, Carpathians, Cartagena, Casablanca, Catalonia, ' +
    'Catania, Catskills, Caucasus, Cebu, Chandigarh, Charleston, Charlotte, Charlottesville, Chattanooga, Chattogram, Chechnya, Chelmsford, Cheltenham, Chengdu, Chennai, Chernihiv, ' +
    'Chernobyl, Cheyenne, Chhattisgarh, Chiang Mai, Chiapas, Chicago, Chisinau, Chittagong, Chongqing, Christchurch, Cincinnati, Ciudad Juárez, Clapham, Cleveland, Cluj, Coimbatore, ' +
    "Colchester, Cologne, Colombo, Columbus, Compton, Conakry, Copenhagen, Corfu, Corn Belt, Corpus Christi, Corsica, Cotonou, Cotswolds, Cox's Bazar, Crawley, Crete, Crewe, Croydon, " +
    'Culiacán, Cumbria, Cupertino, Curitiba, Cusco, Cuttack, Córdoba, D.C., Da Nang, Daegu, Dagestan, Dakar, Dalian, Dallas, Damascus, Danube, Dar es Salaam, Darfur, Darlington, Davao, ' +
    'Davos, Dayton, Debrecen, Deep South, Dehradun, Deir ez-Zor, Delhi, Denpasar, Denver, Derbyshire, Des Moines, Detroit, Dhaka, Diyarbakir, Dnieper, Dnipro, Dodoma, Doha, Dolomites, ' +
    'Doncaster, Donegal, Dorset, Dortmund, Douala, Dover, Dresden, Dubai, Dubrovnik, Duluth, Dunblane, Dunedin, Dunfermline, Dunkirk, Durban, Dushanbe, Düsseldorf, Ealing, East Jerusalem, ' +
    'East Midlands, Eastbourne, Edmonton, Eindhoven, Ekurhuleni, El Fasher, El Paso, Eldoret, Enfield, Entebbe, Enugu, Erbil, Erie, Etna, Euphrates, Everest, Everglades, Fairbanks, ' +
    'Faisalabad, Falkirk, Falklands, Fallujah, Falmouth, Fermanagh, Fife, Flint, Florence, Folkestone, Fort Lauderdale, Fort Wayne, Fort Worth, Fortaleza, Frankfurt, Fredericton, Free State, ' +
    'Freetown, Fresno, Fujian, Fukuoka, Fukushima, Fulham, Gaborone, Gainesville, Galapagos, Galicia, Galveston, Ganges, Gateshead, Gauteng, Gaziantep, Gdansk, Geelong, Geneva, Genoa, ' +
    'Gettysburg, Ghent, Giza, Glendale, Gloucester, Gloucestershire, Goa, Gold Coast, Goma, Gothenburg, Gqeberha, Granada, Graz, Great Lakes, Great Plains, Greater Manchester, Green Bay, ' +
    'Greensboro, Greenville, Greenwich, Grenoble, Grimsby, Groningen, Grozny, Guadalajara, Guangdong, Guangzhou, Guantanamo, Guayaquil, Guildford, Gujarat, Gulf of Mexico, Gurgaon, Gurugram, ' +
    'Guwahati, Gwangju, Gwynedd, Hackney, Hague, Haifa, Hainan, Haiphong, Halifax, Hamburg, Hamilton, Hammersmith, Hamptons, Hangzhou, Hanoi, Hanover, Harare, Harbin, Hargeisa, Haringey, ' +
    'Harlem, Harrisburg, Harrogate, Hartford, Hartlepool, Haryana, Hastings, Hatay, Havana, Hebrides, Hebron, Helmand, Helsinki, Henan, Herat, Hereford, Herefordshire, Hertfordshire, ' +
    'Highland, Hillingdon, Himachal Pradesh, Hiroshima, Hobart, Hoboken, Hodeidah, Hokkaido, Hollywood, Homs, Honolulu, Hounslow, Houston, Hubei, Huddersfield, Hue, Humberside, Hunan, ' +
    'Huntsville, Hyderabad, Ibadan, Ibiza, Idlib, Imphal, Incheon, Indian Wells, Indianapolis, Indore, Indus, Inglewood, Inner Mongolia, Innsbruck, Inverness, Ipswich, Iqaluit, Irvine, ' +
    'Isfahan, Islamabad, Isles of Scilly, Islington, Istanbul, Itaewon, Izmir, Jacksonville, Jaffna, Jaipur, Jakarta, Jalalabad, Jammu, Jasper, Java, Jeddah, Jeju, Jenin, Jericho, Jerusalem, ' +
    'Jharkhand, Jodhpur, Johannesburg, Johor, Johor Bahru, Juba, Juneau, Jupiter, Juárez, Kabul, Kaduna, Kaliningrad, Kamchatka, Kampala, Kandahar, Kandy, Kano, Kanpur, Kaohsiung, Karachi, ' +
    'Karbala, Karnataka, Kathmandu, Kaunas, Kazan, Kelowna, Kenosha, Kerala, Key West, Khan Younis, Kharkiv, Khartoum, Kherson, Khulna, Khyber Pakhtunkhwa, Kiev, Kigali, Kildare, ' +
    'Kilimanjaro, Kilkenny, Kilmarnock, Kingston, Kinshasa, Kirkuk, Kisangani, Kismayo, Kisumu, Kitchener, Knoxville, Kobani, Kobe, Kochi, Kolkata, Kowloon, Kozhikode, Krakow, Kramatorsk, ' +
    'Kuala Lumpur, Kuching, Kumasi, Kunduz, Kunming, Kursk, KwaZulu-Natal, Kyiv, Kyoto, La Paz, Ladakh, Lagos, Lahaina, Lahore, Lambeth, Lampedusa, Lanarkshire, Lansing, Lanzarote, Laredo, ' +
    'Las Vegas, Latakia, Lausanne, Lazio, Leicestershire, Leipzig, Lesbos, Levant, Lewisham, Lexington, Lhasa, Libreville, Lille, Lilongwe, Lima, Limerick, Limpopo, Lincolnshire, Lisbon, ' +
    'Lisburn, Little Rock, Liège, Ljubljana, Llanelli, Lockerbie, Lodz, Lombardy, Lombok, Lomé, Londonderry, Long Island, Los Angeles, Louisville, Louth, Luanda, Lubbock, Lubumbashi, ' +
    'Lucknow, Ludhiana, Lugano, Lusaka, Luton, Lutsk, Luxor, Luzon, Lviv, Lyon, Maastricht, Macon, Madeira, Madhya Pradesh, Madrid, Madurai, Maghreb, Maharashtra, Maidenhead, Maidstone, ' +
    'Maiduguri, Majorca, Malabo, Malaga, Malibu, Mallorca, Malmo, Malmö, Managua, Manama, Manaus, Mandalay, Mangaluru, Manhattan, Manila, Manipur, Maputo, Mar-a-Lago, Maracaibo, Margate, ' +
    'Mariupol, Marrakech, Marrakesh, Marseille, Maseru, Mashhad, Maui, Mayfair, Mayo, Mazar-i-Sharif, Mbabane, Meath, Mecca, Medellin, Medellín, Medina, Mekelle, Mekong, Melbourne, Memphis, ' +
    'Mendoza, Merseyside, Merthyr Tydfil, Merton, Mexico City, Miami, Milan, Milton Keynes, Milwaukee, Mindanao, Minneapolis, Minsk, Misrata, Mississauga, Missoula, Mogadishu, Mojave, ' +
    'Mombasa, Moncton, Monrovia, Monterrey, Montevideo, Montgomery, Montpelier, Montpellier, Montreal, Montréal, Morecambe, Moscow, Mosul, Mountain View, Mpumalanga, Multan, Mumbai, Munich, ' +
    'Murmansk, Muscat, Mykolaiv, Mysuru, Málaga, Nablus, Nagasaki, Nagorno-Karabakh, Nagoya, Nagpur, Nairobi, Najaf, Nakuru, Nanjing, Nantes, Nantucket, Napa, Naples, Nashik, Nashville, ' +
    'Nassau, Naypyidaw, Neptune, New Delhi, New Haven, New Orleans, New York City, Newark, Newham, Newport, Newry, Niamey, Nice, Nicosia, Nile, Noida, Normandy, Northampton, ' +
    'Northamptonshire, Northumberland, Nottinghamshire, Nouakchott, Novosibirsk, Nunavut, Nuremberg, Oakland, Oaxaca, Odense, Odesa, Odessa, Odisha, Okinawa, Oklahoma City, Oldham, Olympia, ' +
    'Omagh, Omaha, Omdurman, Oran, Orkney, Orlando, Oromia, Osaka, Oslo, Ottawa, Ouagadougou, Oxfordshire, Ozarks, Pacific Northwest, Paisley, Palermo, Palo Alto, Panaji, Papua, Paramaribo, ' +
    'Paris, Pasadena, Patagonia, Patna, Pattaya, Peckham, Pembrokeshire, Penang, Pensacola, Penzance, Peoria, Perth, Perthshire, Peshawar, Peterborough, Philadelphia, Phnom Penh, Phoenix, ' +
    'Phuket, Pisa, Pittsburgh, Plano, Plovdiv, Pluto, Podgorica, Pokhara, Pokrovsk, Polokwane, Poltava, Poole, Port Elizabeth, Port Harcourt, Port Moresby, Port of Spain, Port-au-Prince, ' +
    'Portland, Porto, Porto Alegre, Potomac, Powys, Poznan, Prague, Pretoria, Princeton, Pristina, Provence, Providence, Puebla, Pune, Punjab, Puntland, Pyongyang, Pyrenees, Qingdao, Qom, ' +
    'Queens, Queenstown, Quetta, Quito, Québec, Rabat, Rafah, Raipur, Rajasthan, Rajkot, Rajshahi, Rakhine, Raleigh, Ramadi, Ramallah, Ramsgate, Ranchi, Raqqa, Rawalpindi, Recife, Rennes, ' +
    'Reno, Reykjavik, Rhine, Rhineland, Rhodes, Richmond, Riga, Rio, Rio de Janeiro, Riverside, Riyadh, Roanoke, Rochdale, Rochester, Rockford, Rome, Rostov, Rotherham, Rotorua, Rotterdam, ' +
    'Rust Belt, Sabah, Sacramento, Sahel, Saigon, Saint John, Salem, Salford, Salisbury, Salt Lake City, Salzburg, Samarkand, San Antonio, San Diego, San Francisco, San Francisco Bay Area, ' +
    'San Jose, San José, San Juan, San Salvador, Sanaa, Sandton, Santa Fe, Santiago, Santo Domingo, Santorini, Sao Paulo, Sapporo, Sarajevo, Sarasota, Sarawak, Sardinia, Saskatchewan, ' +
    'Saskatoon, Saturn, Saxony, Scarborough, Scottsdale, Scranton, Scunthorpe, Seattle, Seine, Selangor, Sendai, Seoul, Seville, Sfax, Shanghai, Sharjah, Sharm el-Sheikh, Shenzhen, Shetland, ' +
    'Shimla, Shiraz, Shreveport, Shrewsbury, Shropshire, Sichuan, Sicily, Siem Reap, Sierra Nevada, Sinai, Sinaloa, Sindh, Skopje, Sligo, Slough, Snowdonia, Sochi, Sofia, Solar System, ' +
    'Solihull, Somaliland, Sonoma, South Bend, Southend, Southport, Southwark, Soweto, Spokane, Springfield, Srinagar, St Albans, St Louis, St Paul, St Petersburg, St. Louis, St. Paul, ' +
    'St. Petersburg, Staffordshire, Stamford, Stevenage, Stirling, Stockholm, Stockport, Stockton, Stoke-on-Trent, Strait of Hormuz, Strasbourg, Stratford-upon-Avon, Stuttgart, Sudbury, ' +
    'Sulawesi, Sumatra, Sun Belt, Surabaya, Suva, Suzhou, Swindon, Sydney, Sylhet, Syracuse, São Paulo, Tabriz, Tacoma, Taipei, Taiz, Tallahassee, Tallinn, Tamil Nadu, Tampa, Tampere, ' +
    'Tangier, Tashkent, Taunton, Tbilisi, Teesside, Tegucigalpa, Tehran, Tel Aviv, Telangana, Telford, Tenerife, Ternopil, Thames, The Hague, Thessaloniki, Thimphu, Thiruvananthapuram, ' +
    'Tianjin, Tigray, Tigris, Tijuana, Timbuktu, Tipperary, Tirana, Tirupati, Tokyo, Toledo, Topeka, Toronto, Torquay, Tottenham, Toulouse, Tower Hamlets, Townsville, Trenton, Trieste, ' +
    'Tripoli, Trondheim, Truro, Tshwane, Tucson, Tulsa, Tunis, Turin, Turku, Tuscaloosa, Tuscany, Tyneside, Tyrone, Udaipur, Ulaanbaatar, Uppsala, Urals, Uranus, Urumqi, Utica, Utrecht, ' +
    'Uttar Pradesh, Uttarakhand, Uvalde, Uzhhorod, Vadodara, Valencia, Valparaíso, Vancouver, Varanasi, Varna, Venice, Veracruz, Verona, Versailles, Vesuvius, Victoria, Vienna, Vientiane, ' +
    'Vijayawada, Villarreal, Vilnius, Vinnytsia, Virginia Beach, Visakhapatnam, Vladivostok, Volga, Voronezh, Waco, Waikiki, Wakefield, Walsall, Wandsworth, Warrington, Warsaw, Warwickshire, ' +
    'Washington, Washington D.C., Washington DC, Waterford, Watford, Wellington, West Bengal, West Midlands, Westphalia, Wexford, Weymouth, Whitby, Whitehorse, Wichita, Wicklow, Wigan, ' +
    "Wilmington, Wiltshire, Winchester, Windhoek, Windsor, Winnipeg, Wirral, Woking, Wolverhampton, Worcester, Worcestershire, Wrexham, Wroclaw, Wuhan, Xi'an, Xiamen, Yamoussoukro, Yangon, " +
    'Yangtze, Yaounde, Yaoundé, Yekaterinburg, Yellowknife, Yerevan, Yogyakarta, Yokohama, Yonkers, Yucatán, Yunnan, Zagreb, Zanzibar, Zaporizhzhia, Zaragoza, Zhejiang, Zurich'
  ).split(', ').concat('Washington, D.C.'),
  synonyms: [
    ['Alabama', 'Ala.'], ['Arizona', 'Ariz.'], ['Arkansas', 'Ark.'], ['California', 'Calif.'], ['Colorado', 'Colo.'], ['Connecticut', 'Conn.'], ['Florida', 'Fla.'], ['Illinois', 'Ill.'], ['Indiana', 'Ind.'], ['Kansas', 'Kan.'], ['Kentucky', 'Ky.'], ['Maryland', 'Md.'], ['Massachusetts', 'Mass.'], ['Michigan', 'Mich.'], ['Minnesota', 'Minn.'], ['Missouri', 'Mo.'], ['Montana', 'Mont.'], ['Nebraska', 'Neb.'], ['Nevada', 'Nev.'], ['New Hampshire', 'N.H.'], ['New Jersey', 'N.J.'], ['New Mexico', 'N.M.'], ['North Carolina', 'N.C.'], ['North Dakota', 'N.D.'], ['Oklahoma', 'Okla.'], ['Oregon', 'Ore.'], ['Pennsylvania', 'Pa.'], ['Rhode Island', 'R.I.'], ['South Carolina', 'S.C.'], ['South Dakota', 'S.D.'], ['Tennessee', 'Tenn.'], ['Texas', 'Tex.'], ['Virginia', 'Va.'], ['Vermont', 'Vt.'], ['West Virginia', 'W.Va.'], ['Wisconsin', 'Wis.'], ['Wyoming', 'Wyo.'],
    ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
    ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
    ['United Arab Emirates', 'UAE', 'U.A.E.'],
    ['European Union', 'EU', 'E.U.'],
    ['United Nations', 'UN', 'U.N.', 'United Nations Organization'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['World Health Organization', 'World Health Organisation', 'WHO'],
    ['International Monetary Fund', 'IMF'],
    ['Federal Reserve', 'Fed'],
    ['Federal Bureau of Investigation', 'FBI'],
    ['New York City', 'New York', 'NYC'],
    ['Washington', 'Washington DC', 'Washington D.C.'],
    ['Los Angeles', 'L.A.'],
    ['Czech Republic', 'Czechia'],
    ['Turkey', 'Türkiye'],
    ['Myanmar', 'Burma'],
    ['Ivory Coast', "Côte d'Ivoire", 'Côte d’Ivoire'],
    ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'DR Congo'],
    ['Democrats', 'Democratic Party'],
    ['Republicans', 'Republican Party', 'GOP'],
    ['Tottenham', 'Tottenham Hotspur', 'Spurs'],
  ],
  organisationCues:
    'federation, regulator, trade body, lobby group, belongs to, owned by, run by, operated by, built by, made by, a unit of, supplied by, yard, shipyard, shipbuilder, chip maker, drug maker, car maker, housebuilder, brewer, brewery, bakery, miner, gallery, theatre company, delivery app, newspaper, channel, network, magazine, website, company, firm, group, band, charity, think tank, startup, retailer, airline, bank, brand, chain, owner, club, side, rivals, party, organisation, organization, union, agency, label, publisher, university, college, school, team, giant, watchdog, platform, studio, outlet, manufacturer, developer, provider, operator, bands, supergroup, duo, trio, orchestra, choir, ensemble, record label, film studio, think-tank, nonprofit, non-profit, supermarket, carmaker, automaker, drugmaker, chipmaker, planemaker, broadcaster, insurer, lender, utility, conglomerate, consultancy, law firm, accountancy firm, subsidiary, supplier, militia, militants, insurgents, terrorist group, militant group, rebel group, political party, daily, weekly, tabloid, journal, blog, app, software company, tech company, oil company, mining company, energy company, car company, news agency, news site, news website, data firm, polling firm, research firm, hedge fund, investment bank, private equity firm, football club, rugby club, signed for, plays for, played for, playing for, works for, worked for, shares in, analyst at, professor at, researcher at, student at, employee of, co-founder of, member of, members of, chairman of, chief executive of, ceo of, studied at, shareholder in, stake in, merger with, acquisition of, a spokesperson for, spokesman for, spokeswoman for'.split(
      ', ',
    ),
  legalForms: 'Corp, Corporation, Inc, Incorporated, Ltd, Limited, LLC, LLP, PLC, Co, Company, AG, SE, SA, NV, GmbH, KG, SpA, AB, ASA, JSC'.split(', '),
  areaHeads: [],
  placeHeads: 'Co, Île, Teatro, Palazzo, Piazza, Casa, Castello, Château, Schloss, Rue, Calle, Via, Museo, Nevado, Cerro, Monte, Volcán, Pico, Sierra, Playa, Ciudad, Lake, Mount, Mt, Cape, Fort, Port, Gulf of, Bay of, Sea of, Strait of, Straits of, Isle of, Isles of, Province of, State of, City of, County, Republic of, Kingdom of, Lac, Camp, Rio, San, Santa, Saint, St, Los, Las, El, North, South, East, West, Northern, Southern, Eastern, Western, Central, Upper, Lower, Greater, Inner, Outer, District of, Borough of, Valley of, River, Plaza, Puerto, Villa, University Hospital of, Chateau, Tower of, Stadium of, Palace of, Côte, New, Old'.split(', '),
  routeHeads: [],
  venueHeads: [],
  notHeads: [],
  numberedPlaceHeads: ['A', 'B', 'Highway', 'Route', 'Interstate', 'Autobahn', 'State Route', 'State Road', 'County Road', 'Pier', 'Terminal', 'Exit', 'Junction', 'M', 'I'],
  placeTails: (
    'Mill, Community Centre, Leisure Centre, Health Centre, Sports Centre, Weir, Jetty, Roundabout, Abbey, Air Base, Air Station, Airfield, Airport, Amphitheater, Amphitheatre, Aquarium, Arcade, Archipelago, Arena, Atoll, Ave, Avenue, Ballpark, Barracks, Base, Basilica, Basin, Bay, ' +
    'Bazaar, Beach, Blvd, Borough, Botanic Gardens, Botanical Garden, Boulevard, Bridge, Brook, Building, Bus Station, Business Park, Bypass, Cabin, Camp, Canal, Canton, Canyon, Cape, Capitol, ' +
    'Castle, Cathedral, Cave, Caves, Cemetery, Channel, Chapel, Checkpoint, Cinema, Circuit, Citadel, City, City Hall, Close, Coast, Coliseum, Colosseum, Common, Conference Centre, Convent, ' +
    'Convention Center, Convention Centre, Correctional Complex, Correctional Facility, County, Courthouse, Cove, Crater, Creek, Crematorium, Crescent, Cricket Ground, Crossing, Dam, Delta, ' +
    'Desert, Detention Center, Detention Centre, District, Dock, Docks, Drive, Embassy, Emirate, End, Esplanade, Estate, Estuary, Exhibition Centre, Expressway, Fairgrounds, Falls, Farm, Field, ' +
    'Fire Station, Fjord, Fjords, Forest, Fort, Fortress, Freeway, Game Reserve, Garden, Gardens, Gate, Glacier, Glen, Golf Course, Gorge, Governorate, Green, Ground, Grove, Gulf, Hall, Harbor, ' +
    'Harbour, Heights, Highlands, Highway, Hill, Hills, Hostel, Hotel, House, Ice Rink, Industrial Estate, Industrial Park, Inn, Interchange, Island, Islands, Isles, Jail, Junction, Kingdom, Lagoon, ' +
    'Lake, Lakes, Lane, Launch Site, Lodge, Lounge, Lowlands, Mall, Mansion, Marina, Market, Marshes, Mausoleum, Meadow, Meadows, Memorial, Metro Station, Mills, Mine, Minster, Monastery, ' +
    'Monument, Mosque, Motel, Motorway, Mountain, Mountains, Municipality, National Park, Nature Reserve, Naval Base, Oasis, Oblast, Outpost, Pagoda, Palace, Parish, Park, Parkway, Pass, Pavilion, ' +
    'Peninsula, Penitentiary, Pier, Place, Plain, Plains, Planetarium, Plant, Plateau, Playfield, Plaza, Point, Police Station, Pond, Port, Power Plant, Power Station, Prefecture, Preserve, ' +
    'Principality, Priory, Prison, Promenade, Province, Quarry, Quay, Racecourse, Raceway, Railway Station, Rainforest, Ranch, Rapids, Reef, Refinery, Refugee Camp, Region, Republic, Reservoir, ' +
    'Retail Park, Ridge, Riding, Rink, River, Road, Sanctuary, Sea, Shoal, Shopping Center, Shopping Centre, Shores, Showground, Shrine, Ski Resort, Space Center, Space Centre, Speedway, ' +
    'Springs, Square, St, Stadium, Stand, State, State Park, Station, Strait, Straits, Street, Strip, Synagogue, Temple, Terrace, Territory, Theater, Theatre, Tower, Towers, Town, Town Hall, ' +
    'Township, Trail, Train Station, Trench, Tube Station, Tunnel, Turnpike, Valley, Velodrome, Viaduct, Village, Village Hall, Vineyard, Volcano, Way, Wetlands, Wharf, Wilderness, ' +
    'Wildlife Refuge, Wood, Woodland, Woods, Zone, Zoo'
  ).split(', '),
  possessiveNames: "Sainsbury's, McDonald's, Macy's, Moody's, Lloyd's, Levi's, Wendy's, Kohl's, Lowe's, Kellogg's, Domino's, Christie's, Sotheby's, Arby's, Denny's, Hershey's, Chili's, Applebee's, Lord's, Bloomingdale's, Nando's, Claridge's, Hamley's".split(', '),
  placeCues: 'based, born, bound, MP, MPs, councillor, councillors, locals, motorists, commuters, householders, taxpayers, ratepayers, town centre, city centre, high street, constituency, constituent, constituents, voters, shopkeepers, traders, airport, arena, peninsula, racecourse, railway station, harbour, stadium, prison, jail, estate, vineyard, region, province, prefecture, valley, coastline, countryside, man, woman, teenager, boy, girl, resident, residents, native, suburb, area, neighborhood, neighbourhood, district, pub, restaurant, businessman, schoolboy, schoolgirl, pensioner, shopkeeper, motorist'.split(', '),
  contestVerbs:
    'bowled out, will face, will meet, face, play, beat, beats, beating, beaten, beaten by, beaten at, defeat, defeated, defeats, stun, stunned, stuns, thrash, thrashed, thrashing, edge, edged, edged past, edged out, edge past, rallied past, rally past, cruised past, cruise past, eased past, ease past, squeezed past, swept past, swept aside, drew with, draw with, draws with, drew at, drawn with, lost to, lose to, loses to, lost at, lost away to, lost at home to, fell to, fall to, held, hammer, hammered, crush, crushed, downed, topple, toppled, overcame, overcome, outlasted, outscored, blanked, routed, rout, trounced, knocked out, knock out, eliminated, sank, saw off, see off, came from behind to beat, host, hosted, hosts, visit, travel to, won at, win at, humbled, demolished, upset, walloped, snatched a draw at, went down to, take on, took on'.split(
      ', ',
    ),
  nations: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Ireland', 'West Indies', 'USA', 'Great Britain', 'Britain', 'Turkey', 'Ivory Coast', 'Holland', 'Czech Republic', 'Russia', 'Ukraine'],
  placePrepositions:
    'in, from, near, spread to, spread as far as, spreading to, close to, outskirts of, north of, south of, east of, west of, kilometres from, miles from, km from, neighbourhood of, neighborhood of, district of, across, outside, inside, throughout, downtown, central, northern, southern, eastern, western, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern, mainland, nearby, neighbouring, neighboring, visited, visiting, invaded, town of, city of, village of, suburb of, state of, province of, region of, island of, born in, based in, lives in, living in, lived in, native of, moved to, travelled to, traveled to, flew to, fled to, sailed to, drove to, returned to, trip to, visit to, visits to, flight to, flights to, road to, route to, en route to, journey to, tour of, both from, arrived in, arrived from, arrived at, deported to, exported to, exports to, emigrated to, immigrated to, border with, bordering, capital of, coast of, banks of, streets of, residents of, town in, village in, city in, port of, northwards to, councillor for, councillors for, MP for, MPs for, MSP for, senator for, senator from, congressman from, congresswoman from, candidate for, seat of, constituency of, miner from, man from, woman from, boy from, girl from, teenager from, couple from, family from, ruler of, king of, queen of, kingdom of, duchy of, emperor of, governor of, mayor of, university in, hospital in, county of, municipality of, commune of, parish of, valley of, slopes of, hometown of, resident of, natives of, tip of, area of, areas of, east coast of, west coast of, shores of, embassy in, ambassador to, troops in, war in, conflict in, protests in, election in, elections in, earthquake in, towards, toward, villages of, towns of, plains of, suburbs of, districts of, communities of, headed to, retreated to, leads to, boundary with, sunny'.split(
      ', ',
    ),
  articles: ['the'],
  joiners: ['of', 'for', 'and', 'the', 'on', '&'],
  conjunctions: ['and', 'or', '&'],
  notNames: (
    'Vitamin, Vitamin A, Vitamin B, Vitamin B12, Vitamin C, Vitamin D, Vitamin E, Vitamin K, Star Wars, Brent crude, OBE, CBE, QC, Artemis I, Artemis II, Artemis III, Game, FTSE, FTSE 100, FTSE 250, Copilot, MDMA, LSD, ADHD, AI, AIDS, AM, AMAs, API, APIs, APR, AQI, AR, ASAP, ATM, ATMs, ATV, Aboriginal, Aborigines, Advertisement, Afghan, Afghans, African, African American, African Americans, ' +
    'African-American, African-Americans, Afro-Caribbean, Air Force One, Albanian, Albanians, Algerian, Algerians, Allah, Allied, Alzheimer, American, Americans, Analysis, Andorran, Android, ' +
    'Anglican, Anglicans, Anglo, Anglo-Saxon, Angolan, Angolans, Apple Watch, Arab, Arabic, Arabs, Argentine, Argentines, Argentinian, Argentinians, Armenian, Armenians, Ashes, Asian, ' +
    'Asian American, Australian, Australians, Austrian, Austrians, Autumn Statement, Azerbaijani, Azeri, Azeris, B.A., B2B, B2C, BAFTA, BBQ, BC, BCE, BMI, BMX, BST, Bahamian, Bahraini, ' +
    'Bangladeshi, Bangladeshis, Baptist, Barbadian, Baroque, Basque, Bavarian, Belarusian, Belarusians, Belgian, Belgians, Benedictine, Bengali, Bermudian, Bhutanese, Bible, Biblical, ' +
    'Bitcoin, Black, Black Friday, Bluesky, Bluetooth, Bolivian, Bolivians, Bolshevik, Bolsheviks, Bosnian, Bosnians, Botswanan, Boxing Day, Brazilian, Brazilians, Breaking, Breton, Brexit, ' +
    'British, Britons, Bronze Age, Bruneian, Buddhism, Buddhist, Buddhists, Budget, Bulgarian, Bulgarians, Bundesliga, Burkinabe, Burmese, Burundian, Byzantine, CAD, CCTV, CD, CE, CEO, CEOs, ' +
    'CMS, CO2, COVID-19, CPR, CPU, CPUs, CRM, CSS, CVE, Californian, Calvinist, Cambodian, Cambodians, Cameroonian, Cameroonians, Canadian, Canadians, Cantonese, Caribbean, Catalan, ' +
    'Catalans, Catholic, Catholicism, Catholics, Caucasian, Celtic, Chadian, Champions League, Championship, ChatGPT, Chechen, Chechens, Chilean, Chileans, Chinese, Christ, Christian, ' +
    'Christianity, Christians, Christmas, Civil War, Cold War, Colombian, Colombians, Communism, Communist, Communists, Confederate, Confucian, Congolese, Conservative, Constitution, ' +
    'Cornish, Corsican, Costa Rican, Covid, Cretaceous, Cretan, Croat, Croatian, Croats, Cuban, Cubans, Cypriot, Cypriots, Czech, Czechs, DEI, DIY, DJ, DNA, DUI, DVD, DVDs, Dane, Danes, ' +
    'Danish, Davis Cup, Dear, Democrat, Democratic, Diwali, Dominican, Dr, Dutch, EP, ERP, ESG, ESL, EST, ET, ETF, ETFs, EV, EVs, Easter, Eastern, Ebola, Ecuadorean, Ecuadorian, Editor, ' +
    'Edwardian, Egyptian, Egyptians, Eid, Eid al-Adha, Eid al-Fitr, Elizabethan, Emirati, Emmy, Emmys, English, Eredivisie, Eritrean, Esperanto, Estonian, Estonians, Ethiopian, Ethiopians, ' +
    'Euro, Europa League, European, Europeans, Euros, Evangelical, Evangelicals, Exclusive, FAQ, FAQs, Fahrenheit, Farsi, Fascist, Fascists, Fijian, Filipino, Filipinos, Finn, Finnish, ' +
    'Finns, First World War, Flemish, Franciscan, French, Frenchman, Frenchmen, GCSE, GCSEs, GDP, GDPR, GMT, GOAT, GPS, GPU, GPUs, Gabonese, Gaelic, Galician, Gambian, Gen Z, Georgian, ' +
    "Georgians, German, Germanic, Germans, Ghanaian, Ghanaians, Giro, Giro d'Italia, God, Good Friday, Gospel, Gospels, Gothic, Grammy, Grammys, Grand Prix, Grand Slam, Great Depression, " +
    'Greek, Greeks, Grenadian, Guatemalan, Guinean, Gulf War, Guyanese, Gypsies, Gypsy, H1N1, H5N1, HIV, HR, HTML, HTTP, HVAC, Haitian, Haitians, Hall of Fame, Halloween, Hanukkah, Hawaiian, ' +
    'Hebrew, Hellenic, Hello, Hey, Hindi, Hindu, Hinduism, Hindus, Hispanic, Hispanics, Holi, Holocaust, Holy Spirit, Honduran, Hungarian, Hungarians, I, ID, IDs, II, III, IOU, IPO, IPOs, ' +
    'IQ, IT, IV, IVF, Ice Age, Icelander, Icelandic, Igbo, Image, Indian, Indians, Indigenous, Indonesian, Indonesians, Industrial Revolution, Instagram, Internet, Inuit, IoT, Iranian, ' +
    'Iranians, Iraqi, Iraqis, Irish, Irishman, Irishmen, Iron Age, Iron Curtain, Islam, Islamic, Israeli, Israelis, Israelite, Italian, Italians, Ivorian, Jacobite, Jamaican, Jamaicans, ' +
    'Japanese, JavaScript, Jesuit, Jesuits, Jesus, Jew, Jewish, Jews, Jordanian, Jordanians, Jr, Jr., Judaism, Jurassic, KC, KPI, KPIs, Kazakh, Kazakhs, Kenyan, Kenyans, Khmer, Kiwi, Kiwis, ' +
    'Koran, Korean, Korean War, Koreans, Kosovan, Kosovar, Kurd, Kurdish, Kurds, Kuwaiti, Kyrgyz, LCD, LED, LGBT, LGBTQ, LLM, LLMs, LNG, LP, LPG, La Liga, La Niña, LaLiga, Lady, Laotian, ' +
    'Latin, Latina, Latino, Latinos, Latvian, Latvians, Lebanese, Leninist, Lent, Liberal, Liberals, Liberian, Libyan, Libyans, Ligue 1, LinkedIn, Linux, Lithuanian, Lithuanians, Live, Lord, ' +
    'Loyalist, Lunar New Year, Lutheran, M.A., M.D., MBA, MBE, MC, MEC, MFA, ML, MMA, MP, MPG, MPs, MRI, MSM, MTEF, MVP, Macedonian, Macintosh, Malagasy, Malawian, Malay, Malays, Malaysian, ' +
    'Malaysians, Maldivian, Malian, Maltese, Man of the Match, Mandarin, Manx, Maoist, Maori, Marxist, Mauritian, Medicaid, Medicare, Medieval, Methodist, Mexican, Mexicans, Middle Ages, ' +
    'Moldovan, Mongol, Mongolian, Mongols, Montenegrin, Moor, Moorish, Moors, Mormon, Mormons, Moroccan, Moroccans, Mozambican, Mr, Mrs, Ms, Muslim, Muslims, NFT, NFTs, NGOs, NLP, Namibian, ' +
    'Native, Nazi, Nazis, Neolithic, Nepalese, Nepali, New Testament, New Year, New Year Day, New Year Eve, New Yorker, New Yorkers, New Zealander, New Zealanders, Nicaraguan, Nigerian, Nigerians, Nigerien, ' +
    'Nintendo DS, No, Nobel, Nordic, Normans, North American, North Korean, North Koreans, Northern, Northern Irish, Norwegian, Norwegians, OCD, OK, OLED, OS, Obamacare, Oh, Old Testament, ' +
    'Olympic, Olympics, Omani, Opinion, Oscar, Oscars, Ottoman, Ottomans, PC, PCs, PDF, PGA Tour, PM, PPC, PPE, PR, PTSD, Pakistani, Pakistanis, Palestinian, Palestinians, Panamanian, ' +
    'Papuan, Paraguayan, Parisian, Parkinson, Pashto, Pashtun, Passover, Pentecostal, Persian, Persians, Peruvian, Peruvians, Ph.D, Ph.D., PhD, Philippine, Photo, PlayStation, Pleistocene, ' +
    'Pole, Poles, Polish, Portuguese, Premiership, Presbyterian, Prof, Protestant, Protestants, Prussian, Prussians, Psalms, Pulitzer, Punjabi, QA, Qatari, Quaker, Quakers, Quebecois, Quran, ' +
    'Québécois, RFID, RNA, RSV, RSVP, RV, RVs, Ramadan, Read, Reddit, Related, Renaissance, Republican, Republicanism, Revolutionary War, Richter, Roman, Roman Catholic, Romani, Romanian, ' +
    'Romanians, Romans, Rosh Hashanah, Russian, Russians, Rwandan, Rwandans, Ryder Cup, SDK, SEO, SMS, SPF, SQL, SSD, SUV, SUVs, SaaS, Salafi, Samoan, Sanskrit, Satan, Saudi, Saudis, Saxon, ' +
    'Saxons, Scandinavian, Scot, Scots, Scotsman, Scottish, Second World War, Senegalese, Serb, Serbian, Serbs, Serie A, Seychellois, Share, Shia, Shiite, Shiites, Sicilian, Sierra Leonean, ' +
    'Sikh, Sikhs, Sindhi, Singaporean, Singaporeans, Sir, Slavic, Slovak, Slovaks, Slovene, Slovenes, Slovenian, Slovenians, Snapchat, Social Security, Socialist, Socialists, Somali, ' +
    'Somalis, South African, South Africans, South Korean, South Koreans, Southern, Soviet, Spaniard, Spaniards, Spanish, Sr., Sri Lankan, Sri Lankans, Stalinist, Stone Age, Sudanese, ' +
    'Sufi, Sunni, Sunnis, Super Bowl, Surinamese, Swahili, Swede, Swedes, Swedish, Swiss, Syriac, Syrian, Syrians, TB, TV, TVs, Tahitian, Taiwanese, Tajik, Talmud, Tamil, Tamils, Tanzanian, ' +
    'Tanzanians, Taoist, Tatar, Tatars, Telegram, Test, Texan, Texans, Thai, Thais, Thank, Thanks, Thanksgiving, Tibetan, Tibetans, Timorese, Togolese, Tongan, Torah, Tory, Tour de France, ' +
    'Trinidadian, Tunisian, Tunisians, Turk, Turkish, Turkmen, Turks, Tuscan, UFOs, UI, URL, USB, UV, UX, Ugandan, Ugandans, Ukrainian, Ukrainians, Ulsterman, Unionist, Unionists, Unix, ' +
    'Update, Updated, Urdu, Uruguayan, Uruguayans, Uyghur, Uyghurs, Uzbek, Uzbeks, VAR, VAT, VHS, VI, VII, VIII, VIP, VIPs, VPN, VR, Venetian, Venezuelan, Venezuelans, Victorian, Video, ' +
    'Viennese, Vietnam War, Vietnamese, Viking, Vikings, Vuelta, WWI, WWII, Watch, Web, Well, Welsh, Welshman, Western, WhatsApp, Whig, Whigs, White, Wi-Fi, Wii, Windows, World Cup, ' +
    'World War, World War I, World War II, World War Two, X-ray, XIV, Xbox, Yemeni, Yemenis, Yes, Yom Kippur, Yoruba, YouTube, Yugoslav, Yugoslavian, Zambian, Zambians, Zika, Zimbabwean, ' +
    'Zimbabweans, Zionism, Zionist, Zoom, Zulu, Zulus, iOS, iPad, iPhone'
  ).split(', '),
  otherHeads: 'Form, Minister for, Minister of, Ministers for, Secretary for, Secretary of State for, MEC for, Commissioner for, Access to, Freedom of, Right to, Hurricane, Storm, Typhoon, Cyclone, Battle of, War of, Treaty of, Siege of, Operation, Tropical Storm, Bill, Article, Section, Chapter, Act, Resolution, Executive Order, Flight, Boeing, Airbus, Airbus A, Model, Project, Version, Class, Day of, Declaration of, Feast of, Order No'.split(', '),
  otherTails: (
    'Telescope, Collider, Final, Finals, Act, Bill, Law, Amendment, Constitution, Resolution, Convention, Protocol, Deal, Order, Code, Cup, League, Championship, Championships, Open, Masters, Trophy, Shield, Bowl, Series, Hall of Fame, League Cup, Title, Games, Olympics, Marathon, Prix, Tour, Classic, Award, Awards, Prize, Oscar, Festival, Parade, Day, Week, Month, Year, Eve, Night, Season, Show, Album, Songs, Movie, Film, Book, ' +
    'War, Wars, Battle, Crisis, Revolution, Spring, Attacks, Trial, Files, Report, Summit, Conference, Plan, Programme, Program, Strategy, Statement, Budget, Survey, Index, Census, Dream, Age, Disease, Theory, Principle, Model, Method, Test, Exam, Moon, Pro, Max, Plus, Phone, Xbox, Console, Engine, Journey, Edition, Sunday, Preserves'
  ).split(', '),
  openers: (
    "aren't, can't, couldn't, didn't, doesn't, don't, hadn't, hasn't, haven't, isn't, shouldn't, wasn't, weren't, won't, wouldn't, " +
    '-ing, -ly, a, about, according, across, add, added, additionally, after, again, ah, ahead, all, almost, along, alongside, also, although, always, among, an, and, another, any, anyone, ' +
    'anything, anyway, apart, apparently, apply, are, around, as, ask, asked, at, authorities, avoid, back, based, be, because, before, being, below, besides, best, better, between, beyond, ' +
    'big, black, blue, born, both, bring, budget, build, built, business, but, buy, by, call, can, case, certain, change, check, chief, children, choose, choosing, clear, clearly, click, ' +
    'combine, companies, company, compare, connect, consider, contact, conversely, could, create, credit, crucially, current, currently, cut, data, dear, defense, despite, did, digital, ' +
    'discover, do, does, download, during, each, earlier, early, either, energy, enhanced, enter, environment, especially, even, eventually, ever, every, everybody, everyone, everything, ' +
    'except, expect, experts, explore, far, federal, feel, few, file, final, finally, finance, find, first, five, follow, following, for, former, fortunately, founded, free, from, full, ' +
    'furthermore, generally, get, give, given, go, going, good, grab, great, green, grow, half, have, having, he, head, health, hello, help, hence, her, here, high, his, hold, home, how, ' +
    'however, human, hundreds, i, if, importantly, in, include, indeed, independent, initially, inside, install, instead, interestingly, international, is, it, its, join, just, keep, key, ' +
    'know, knowing, known, labor, large, last, late, later, leaders, learn, leave, led, left, let, like, likewise, local, look, looking, love, low, main, major, make, making, many, match, ' +
    'maybe, meanwhile, medical, meet, military, mirror, mobile, more, moreover, most, move, much, must, my, national, nearly, need, neighbours, neither, never, nevertheless, new, news, next, ' +
    'no, nobody, none, nor, not, notably, nothing, now, of, offer, officials, often, oh, ok, okay, on, once, one, online, only, open, or, order, originally, other, others, otherwise, our, out, ' +
    'over, overall, parents, part, people, per, perhaps, photo, photograph, photos, pick, picture, plan, play, please, plus, police, prepare, press, prices, private, probably, prosecutors, ' +
    'provide, public, put, rather, reach, read, real, recent, recently, red, regardless, remember, remove, researchers, residents, retailers, right, roughly, run, sadly, same, schedule, ' +
    'schools, second, security, see, select, send, senior, serve, set, several, share, she, short, shortly, should, similarly, simply, since, six, skip, small, so, social, some, sometimes, ' +
    'source, sources, speaking, specifically, start, state, stay, still, stop, storms, strong, students, subscribe, such, suddenly, sure, take, taking, target, team, teams, tell, ten, thanks, ' +
    'that, the, their, then, there, therefore, these, they, think, third, this, those, though, three, through, throughout, thus, time, to, today, together, too, top, train, true, try, turn, ' +
    'two, typically, ultimately, under, unfortunately, unlike, unlock, until, up, update, updated, upon, us, use, using, usually, very, video, visit, wait, want, was, watch, we, welcome, well, ' +
    'wellness, were, what, whatever, when, whenever, where, whereas, whether, which, while, white, who, why, will, with, within, without, women, work, workers, world, would, write, writing, ' +
    'yes, yet, you, your'
  ).split(', '),
  functionWords: [],
  compoundTails: 'administered, dominated, supported, brokered, mediated, speaking, manufactured, operated, allied, facing, type, sized, critical, skeptic, sceptic, based, led, backed, born, born-and-raised, designed, made, owned, run, style, funded, controlled, occupied, inspired, like, era, trained, educated, raised, themed, wide, only, bound, flagged, registered, listed, built, produced, sponsored, aligned, affiliated, linked, related, held, appointed, elected, nominated, loving, hating, obsessed, friendly, area, esque, winning, native, to'.split(', '),
  personCues: 'said, says, told, added, asked, wrote, tweeted, explained, claimed, argued, warned, admitted, recalled, who, whose, thinks, thought, believes, believed, felt, feels, knew, wants, wanted, hopes, hoped, was born, died, married, grew up, lives, lived, became, scored, described, joined, himself, herself, testified, pleaded, studied, stars'.split(', '),
  personNouns: 'administration, presidency, family, siblings, dynasty'.split(', '),
  sourceCues: ['according to', 'reported by', 'study by', 'survey by', 'report by', 'report from', 'data from', 'figures from'],
};
