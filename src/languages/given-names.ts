/** First names common in the press of the world, in Latin letters; shared by the packs. */
export const givenNames: readonly string[] = (
  'Aaron Abdul Abigail Abraham Adam Adele Adrian Ahmad Ahmed Alan Alastair Albert ' +
  'Alex Alexander Alexandra Alexis Alfie Alfred Ali Alice Alicia Allan Allen Amanda Amber ' +
  'Ana Anders Andre Andrea Andrei Andrew Andy Angela Angelina Ann Anna Anthony Anton ' +
  'Antonio Anwar April Arnold Arthur Austin Ava Barack Barbara Barry Becky Ben ' +
  'Benjamin Bernie Beth Bethany Betty Bill Billy Blake Bob Bobby Boris Brad Bradley Brandon Brett Brian Britney Bruce ' +
  'Bruno Bryan Cameron Carl Carla Carlo Carlos Carmen Carol Caroline Carrie Casey Catherine Chad Charles ' +
  'Charlie Charlotte Chelsea Cheryl Chris Christian Christina Christine Christopher Claire Clara Clare Claude Claudia ' +
  'Connor Craig Cristiano Cristina Cynthia Cyril Damian Dan Daniel Danny Darren Dave ' +
  'David Dawn Dean Deborah Denise Dennis Derek Diana Diego Dmytro Donald Doris ' +
  'Doug Douglas Duncan Dylan Ed Edward Edwin Elena Elias Elijah Elizabeth Ellen ' +
  'Elliot Elliott Emil Emily Emma Emmanuel Eric Erik Erin Ethan Fatima Felix ' +
  'Fiona Frances Francis Francisco Frank Fred Freddie Frederick Friedrich Gabriel ' +
  'Gabriela Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Gerald Gerard Giorgia Glen Glenn ' +
  'Gonzalo Gordon Grace Graham Grant Greg Hamza Hans Harold Harris Harrison Harry ' +
  'Harvey Hassan Heather Helen Helena Henri Henry Herbert Hillary Holly Howard Hugo ' +
  'Ian Ibrahim Imran Irene Ismail Ivan Jack Jackie Jackson Jacob Jacques ' +
  'Jair James Jamie Jan Jane Jared Jason Jay Jean Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerry Jess Jesse ' +
  'Jessica Jill Jim Jimmy Joe Joel John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Joseph Josh ' +
  'Joshua Judith Julia Julian Julie Julio Justin Kamala Karen Karl Kate Kathleen ' +
  'Katie Keir Keith Kelly Kemi Ken Kenneth Kevin Kim Kimberly Kirsten Klaus Kurt Kyle Laura ' +
  'Lauren Laurence Lawrence Lee Leo Leonard Leonardo Leslie Lewis Liam Lily Lina Lindsay Lindsey Lisa Liz Lloyd Logan Lorraine ' +
  'Louis Louise Lucas Lucy Luiz Luke Mackenzie Madison Malcolm Manuel Marc ' +
  'Marcelo Marco Marcus Margaret Maria Mariana Marina Marine Mario Marion Mark Martha Martin Mary ' +
  'Mateo Matt Matthew Mauricio Max Maya Melissa Michael ' +
  'Michelle Miguel Mike Mila Mohamed Mohammad Mohammed Mona Morgan Moritz Muhammad Murray Mykhailo Nadia ' +
  'Nancy Narendra Nathan Neil Nelson Nick Nicola Nicolas Nicole Nikki Nina ' +
  'Noel Norman Oleksandr Oleg Oliver Omar Oscar Otto Owen Pamela Pascal Patrick Paul Paula Pauline ' +
  'Pedro Pete Peter Phil Philip Phillip Pierre Piers Rachel Raj Ralph Randy Raymond ' +
  'Rebecca Richard Rick Ricky Rishi Rob Robert Roberto Robin Roger Rolf Roman Ron Ronald Rory Rosa Rose ' +
  'Ross Russell Ryan Sally Sam Sandra Sanjay Sara Sarah Satya Scott Sean ' +
  'Serena Sergei Sergio Seth Shane Shannon Shaun Shinzo Simon Simone ' +
  'Sophie Stan Stanley Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Sylvia ' +
  'Tania Taylor Ted Teresa Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni ' +
  'Tony Tracey Travis Tyler Ursula Vernon Victor Victoria ' +
  'Virginia Vladimir Volodymyr Walter Wanda Warren Wayne Wendy Will William Willie Wolfgang Yahya Yulia Yves ' +
  'Zach Zachary'
).split(' ');
